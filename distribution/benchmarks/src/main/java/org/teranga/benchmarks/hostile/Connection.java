package org.teranga.benchmarks.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A connection to the platform on this machine that sends what it is given, well formed or not, and reads the answer. */
final class Connection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int BUFFER = 16_384;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Connection(int port) {
        this.port = port;
    }

    /** Sends a request and waits for its whole answer; a connection that the server had closed meanwhile is opened anew. */
    Reply send(Shot shot, String host, String cookies) {
        byte[] request = shot.bytes(host, cookies);
        boolean reused = socket != null;
        try {
            return exchange(shot, request);
        } catch (IOException closed) {
            close();
            if (!reused) {
                return Reply.CLOSED;
            }
        }
        try {
            return exchange(shot, request);
        } catch (IOException closed) {
            close();
            return Reply.CLOSED;
        }
    }

    private Reply exchange(Shot shot, byte[] request) throws IOException {
        Socket open = socket;
        InputStream answer = in;
        if (open == null || answer == null) {
            open = new Socket();
            open.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            open.setSoTimeout(PATIENCE_MILLIS);
            open.setTcpNoDelay(true);
            answer = new BufferedInputStream(open.getInputStream(), BUFFER);
            socket = open;
            in = answer;
        }
        open.getOutputStream().write(request);
        if (shot.missing() > 0) {
            close(); // who breaks off hears no answer
            return Reply.CLOSED;
        }
        return read(answer, shot.method().equals("HEAD"));
    }

    private Reply read(InputStream answer, boolean head) throws IOException {
        String first = line(answer);
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new IOException("this is no answer: " + first);
        }
        int status = Integer.parseInt(first.substring(9, 12));
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
        return new Reply(status, location, new String(body, StandardCharsets.UTF_8));
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
}
