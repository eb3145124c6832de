package org.teranga.launcher.server;

/** What is set in Payara in its own language, {@code asadmin}: before anything listens, and after it has started. */
final class PayaraSettings {
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String THREADS = "configs.config.server-config.thread-pools.thread-pool.http-thread-pool";

    private static final String HOST = "configs.config.server-config.http-service.virtual-server.server";

    private PayaraSettings() {}

    /**
     * The address to listen on, limits, compression, the scheme that a proxy says it was asked by (redirects name it); nothing that tells the
     * product's name; no health or API pages of its own.
     */
    static String beforeBoot(String address) {
        return """
                set %2$s.address=%4$s
                set %1$s.server-header=false
                set %1$s.xframe-options=false
                set %1$s.scheme-mapping=X-Forwarded-Proto
                set %1$s.trace-enabled=false
                set %1$s.header-buffer-length-bytes=8192
                set %1$s.max-request-headers=60
                set %1$s.request-timeout-seconds=30
                set %1$s.max-post-size-bytes=314572800
                set %1$s.compression=on
                set %1$s.compressable-mime-type=text/html,text/css,text/plain,text/csv,text/javascript,application/json,\
                application/problem+json,image/svg+xml,application/manifest+json
                set %3$s.max-thread-pool-size=96
                set %5$s.property.errorReportValve=
                set-microprofile-healthcheck-configuration --enabled=false
                set-openapi-configuration --enabled=false
                """.formatted(HTTP, LISTENER, THREADS, address, HOST);
    }

    /** Payara takes this one only when it runs. */
    static String afterBoot() {
        return "set-metrics-configuration --enabled=false --dynamic=true\n";
    }
}
