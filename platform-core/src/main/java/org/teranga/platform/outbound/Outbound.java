package org.teranga.platform.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.outbound.OutboundFailed.Reason;

/**
 * Sends one request over one connection of its own. The JDK's clients look a name up themselves, after any check of ours, and keep
 * connections; here the address that was checked is the one that is connected to, and TLS proves that it has the name.
 */
@ApplicationScoped
public class Outbound {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final int MOST_BYTES = 8_192;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})[ \\r\\n]");

    private final boolean local;

    /**
     * @param local {@code TERANGA_OUTBOUND_LOCAL}: whether this machine and private networks may be spoken to, and without TLS; for
     *     development and tests, refused in production
     */
    @Inject
    public Outbound(
            @ConfigProperty(name = "teranga.outbound.local", defaultValue = "false") boolean local,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        if (local && !mode.equals("development")) {
            throw new IllegalStateException(
                    "TERANGA_OUTBOUND_LOCAL opens private networks to whoever names an address. "
                            + "It is for development; the mode is " + mode);
        }
        this.local = local;
    }

    /** A setting that must not be is found when the application starts, not when somebody first needs it. */
    void checkAtStart(@Observes Startup started) {}

    /**
     * Whether something could be sent there now: its shape, and where its name leads.
     *
     * @throws OutboundFailed with the reason why not
     */
    public void check(URI address) throws OutboundFailed {
        resolved(target(address));
    }

    /** Sends a body, and answers what came back. */
    public OutboundReply post(URI address, Map<String, String> headers, byte[] body) throws OutboundFailed {
        return send("POST", target(address), headers, body);
    }

    /** Asks, over http too where that is what the address says, and answers what came back. */
    public OutboundReply get(URI address) throws OutboundFailed {
        OutboundTarget target = OutboundTarget.of(address, true).orElseThrow(() -> new OutboundFailed(Reason.ADDRESS));
        return send("GET", target, Map.of(), new byte[0]);
    }

    private OutboundTarget target(URI address) throws OutboundFailed {
        return OutboundTarget.of(address, local).orElseThrow(() -> new OutboundFailed(Reason.ADDRESS));
    }

    private InetAddress resolved(OutboundTarget target) throws OutboundFailed {
        try {
            InetAddress[] all = InetAddress.getAllByName(target.bare());
            if (!local && !Arrays.stream(all).allMatch(PublicAddresses::contain)) {
                throw new OutboundFailed(Reason.PRIVATE);
            }
            return all[0];
        } catch (UnknownHostException unknown) {
            throw new OutboundFailed(Reason.NAME);
        }
    }

    private OutboundReply send(String method, OutboundTarget target, Map<String, String> headers, byte[] body)
            throws OutboundFailed {
        InetAddress address = resolved(target);
        try (Socket line = new Socket()) {
            // A peer that drips byte by byte would hold us as long as it likes.
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> close(line), CompletableFuture.delayedExecutor(WHOLE.toSeconds(), TimeUnit.SECONDS));
            try {
                line.connect(new InetSocketAddress(address, target.port()), (int) CONNECT.toMillis());
                line.setSoTimeout((int) WHOLE.toMillis());
                try (Socket open = target.secure() ? secured(line, target) : line) {
                    write(open.getOutputStream(), method, target, headers, body);
                    return read(open.getInputStream());
                }
            } finally {
                if (!end.cancel(true) && line.isClosed()) {
                    throw new OutboundFailed(Reason.TIME);
                }
            }
        } catch (SocketTimeoutException late) {
            throw new OutboundFailed(Reason.TIME);
        } catch (SSLException untrusted) {
            throw new OutboundFailed(Reason.CERTIFICATE);
        } catch (IOException broken) {
            throw new OutboundFailed(Reason.CONNECTION);
        }
    }

    private static Socket secured(Socket line, OutboundTarget target) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(line, target.bare(), target.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static void write(
            OutputStream out, String method, OutboundTarget target, Map<String, String> headers, byte[] body)
            throws IOException {
        StringBuilder head = new StringBuilder(method + " " + target.path() + " HTTP/1.1\r\nHost: " + target.authority()
                + "\r\nUser-Agent: Teranga\r\nAccept: */*\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (method.equals("POST")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private static OutboundReply read(InputStream plain) throws IOException, OutboundFailed {
        byte[] bytes = new BufferedInputStream(plain).readNBytes(MOST_BYTES);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(text);
        if (!status.lookingAt()) {
            throw new OutboundFailed(Reason.ANSWER);
        }
        int body = text.indexOf("\r\n\r\n");
        return new OutboundReply(Integer.parseInt(status.group(1)), body < 0 ? "" : text.substring(body + 4));
    }

    private static void close(Socket line) {
        try {
            line.close();
        } catch (IOException closed) {
            // it is what was wanted
        }
    }
}
