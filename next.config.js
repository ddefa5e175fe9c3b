/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  typedRoutes: true,
  compress: false,
  images: { unoptimized: true },
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', '@node-rs/argon2', '@photostructure/sqlite'],
  experimental: {
    serverActions: { bodySizeLimit: '1mb' },
    // In development an action that redirects waits for ever for its debug information.
    reactDebugChannel: false,
  },
}
