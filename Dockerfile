# tagsync's command line without build tools, and not as root. It takes the wheel that was built before:
#   .venv/bin/hatchling build --target wheel && docker build --tag tagsync .
FROM python:3.13.15-slim-trixie@sha256:7c61056e61ac89e852de05f3dc6fa51a6dd2181797bceed46aa725dd7cb2cd3b AS build
WORKDIR /build
COPY constraints.txt ./
# pip holds uv to its hashes, and uv every other package.
RUN sed -n '/^uv==/,/[^\\]$/p' constraints.txt > uv.txt \
 && pip install --no-cache-dir --require-hashes --requirement uv.txt
COPY dist/tagsync-*-py3-none-any.whl ./
RUN python -m venv --without-pip /opt/tagsync \
 && for wheel in /build/*.whl; do \
      uv pip install --no-cache --compile-bytecode --python /opt/tagsync --constraint constraints.txt \
        "tagsync[cli] @ file://$wheel"; \
    done

FROM python:3.13.15-slim-trixie@sha256:7c61056e61ac89e852de05f3dc6fa51a6dd2181797bceed46aa725dd7cb2cd3b
COPY --from=build /opt/tagsync /opt/tagsync
ENV PATH=/opt/tagsync/bin:$PATH
USER 10001:10001
WORKDIR /work
ENTRYPOINT ["tagsync"]
CMD ["--help"]
