package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.teranga.benchmarks.wire.Wire;

/**
 * One connection that asks for one page after the other and reads it to its end. It comes from an address of its own of 127/8, so that
 * many of them are many visitors to a limit by address; and it costs so little that what is measured is the server.
 */
final class Line implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Wire wire;
    private final int port;

    /**
     * @param from the address that it comes from, one of the loopback's
     * @param port of the platform on this machine
     */
    Line(InetAddress from, int port) {
        this.wire = new Wire(from, port, PATIENCE_MILLIS);
        this.port = port;
    }

    /**
     * Asks and waits for the whole answer.
     *
     * @return its status
     */
    int get(String host, String path) throws IOException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nAccept: text/html\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        boolean fresh = !wire.isOpen();
        try {
            return ask(request);
        } catch (IOException closed) {
            close();
            if (fresh) {
                throw closed;
            }
            return ask(request); // the server had closed a connection that was idle
        }
    }

    private int ask(byte[] request) throws IOException {
        wire.write(request);
        return wire.read(false).status();
    }

    @Override
    public void close() {
        wire.close();
    }
}
