# Compiles better-sqlite3 where no prebuilt binary can be fetched.
FROM node:22-slim AS packages
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATABASE_URL=file:/data/xinbao.db BACKUP_FOLDER=/data/backups
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json manifest.json organisation.example.yaml tsconfig.json ./
COPY src src
COPY commands commands
COPY db db
COPY playground playground
RUN node --import tsx src/tools/build.ts
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The program itself: a signal to npm alone would not reach it.
CMD ["node", "dist/xinbao.cjs"]
