FROM python:3.11-slim
RUN useradd --create-home --uid 10001 onrecord && mkdir /ledger && chown onrecord /ledger
WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir --no-deps --require-hashes -r requirements.lock
COPY . .
RUN pip install --no-cache-dir --no-deps --no-build-isolation -e .
# the code belongs to root: who runs it cannot change it
USER onrecord
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 DO_NOT_TRACK=1 PREFECT_HOME=/ledger/prefect
CMD ["onrecord", "--help"]
