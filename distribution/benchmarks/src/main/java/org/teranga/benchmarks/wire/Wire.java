package org.teranga.benchmarks.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A connection to the platform on this machine that sends bytes as they are given, and reads the answer to its end. */
public final class Wire implements AutoCloseable {
    private static final int BUFFER = 16_384;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final String BEGINNING = "HTTP/1.1 ";

    private final InetAddress from;
    private final int port;
    private final int patienceMillis;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /**
     * @param from           the address that it comes from, one of the loopback's
     * @param port           of the platform on this machine
     * @param patienceMillis how long it waits for an answer
     */
    public Wire(InetAddress from, int port, int patienceMillis) {
        this.from = from;
        this.port = port;
        this.patienceMillis = patienceMillis;
    }

    /** Whether it is open from an exchange before; the server may have closed it meanwhile. */
    public boolean isOpen() {
        return socket != null;
    }

    /** Sends bytes; connects before, where it has to. */
    public void write(byte[] request) throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket();
            open.bind(new InetSocketAddress(from, 0));
            open.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), patienceMillis);
            open.setSoTimeout(patienceMillis);
            open.setTcpNoDelay(true);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), BUFFER);
        }
        open.getOutputStream().write(request);
    }

    /**
     * Reads the answer.
     *
     * @param head whether it has no body whatever its headers say
     */
    public Received read(boolean head) throws IOException {
        InputStream answer = in;
        if (answer == null) {
            throw new IOException("no connection");
        }
        String first = line(answer);
        if (!first.startsWith(BEGINNING)) {
            throw new IOException("this is no answer: " + first);
        }
        int status = Integer.parseInt(first.substring(BEGINNING.length(), BEGINNING.length() + 3));
        long length = -1;
        boolean chunked = false;
        boolean last = false;
        String location = "";
        for (String header = line(answer); !header.isEmpty(); header = line(answer)) {
            String small = header.toLowerCase(Locale.ROOT);
            String value = header.substring(header.indexOf(':') + 1).strip();
            switch (small.substring(0, Math.max(small.indexOf(':'), 0))) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = small.contains("chunked");
                case "connection" -> last = small.contains("close");
                case "location" -> location = value;
                default -> {}
            }
        }
        boolean bare = head || status == NO_CONTENT || status == NOT_MODIFIED;
        byte[] body = bare ? new byte[0] : chunked ? chunks(answer) : plain(answer, length);
        if (last || !bare && !chunked && length < 0) {
            close();
        }
        return new Received(status, location, body);
    }

    private static byte[] plain(InputStream answer, long length) throws IOException {
        return length < 0 ? answer.readAllBytes() : answer.readNBytes((int) length);
    }

    private static byte[] chunks(InputStream answer) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(answer); size > 0; size = size(answer)) {
            body.write(answer.readNBytes(size));
            line(answer);
        }
        line(answer);
        return body.toByteArray();
    }

    private static int size(InputStream answer) throws IOException {
        return Integer.parseInt(line(answer).split(";")[0].strip(), 16);
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

    /**
     * An answer.
     *
     * @param location where it leads; empty for nowhere
     */
    public record Received(int status, String location, byte[] body) {}
}
