package org.teranga.benchmarks.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection that asks for one page after the other and reads it to its end. It comes from an address of its own of 127/8, so that
 * many of them are many visitors to a limit by address; and it costs so little that what is measured is the server.
 */
final class Line implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int BUFFER = 16_384;

    private final InetAddress from;
    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /**
     * @param from the address that it comes from, one of the loopback's
     * @param port of the platform on this machine
     */
    Line(InetAddress from, int port) {
        this.from = from;
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
        boolean fresh = socket == null;
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
        Socket open = socket;
        if (open == null) {
            open = new Socket();
            open.bind(new InetSocketAddress(from, 0));
            open.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), PATIENCE_MILLIS);
            open.setSoTimeout(PATIENCE_MILLIS);
            open.setTcpNoDelay(true);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), BUFFER);
        }
        open.getOutputStream().write(request);
        InputStream answer = in;
        if (answer == null) {
            throw new IOException("no connection");
        }
        return read(answer);
    }

    private int read(InputStream answer) throws IOException {
        String first = line(answer);
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new IOException("this is no answer: " + first);
        }
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(answer); !header.isEmpty(); header = line(answer)) {
            String small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Long.parseLong(small.substring(small.indexOf(':') + 1).strip());
            }
            chunked |= small.startsWith("transfer-encoding:") && small.contains("chunked");
            last |= small.startsWith("connection:") && small.contains("close");
        }
        if (chunked) {
            for (long size = size(answer); size > 0; size = size(answer)) {
                answer.skipNBytes(size);
                line(answer);
            }
            line(answer);
        } else {
            answer.skipNBytes(length);
        }
        if (last) {
            close();
        }
        return Integer.parseInt(first.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }

    private static long size(InputStream answer) throws IOException {
        return Long.parseLong(line(answer).split(";")[0].strip(), 16);
    }

    private static String line(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answer.read(); next != '\n'; next = answer.read()) {
            if (next < 0) {
                throw new IOException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException closed) {
                // it is what was wanted
            }
        }
    }
}
