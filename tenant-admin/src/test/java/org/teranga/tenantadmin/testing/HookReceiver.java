package org.teranga.tenantadmin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;

/** A program of an association's that is told what happens, and checks what it is told. */
public final class HookReceiver implements AutoCloseable {
    private static final String PAGE = "/fr/admin/webhooks";
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9_-]{43}");
    private static final Pattern ID = Pattern.compile("/admin/webhooks/([0-9a-f-]{36})/remove");

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private volatile int answer = 204;

    private HookReceiver(HttpServer server) {
        this.server = server;
    }

    /** One that listens, and answers 204. */
    public static HookReceiver listening() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 10);
        HookReceiver receiver = new HookReceiver(server);
        server.createContext("/", receiver::take);
        server.start();
        return receiver;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new Received(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("Teranga-Signature"),
                    exchange.getRequestHeaders().getFirst("Teranga-Delivery")));
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
        }
    }

    /** From now on it answers so. */
    public void answer(int status) {
        answer = status;
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?x=1";
    }

    /** An administrator wants it told what happens. */
    public Added add(SignedIn signedIn, Tenant own, String kind) {
        Browser.Page page = signedIn.post(own, Role.ADMIN, PAGE, Map.of("address", address(), "kinds", kind));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return new Added(UUID.fromString(found(ID, page.body())), secret(page.body()));
    }

    /** The secret that a page shows. */
    public static String secret(String page) {
        return found(SECRET, page);
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    /** What it is told next. */
    public Received next() throws InterruptedException {
        Received message = received.poll(15, TimeUnit.SECONDS);
        assertThat(message).as("a message within fifteen seconds").isNotNull();
        return message;
    }

    /** It is told nothing for so long. */
    public void isToldNothing(int seconds, String why) throws InterruptedException {
        assertThat(received.poll(seconds, TimeUnit.SECONDS)).as(why).isNull();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What it was told. */
    public record Received(String body, String signature, String delivery) {
        /** What the signature is with a secret, as a receiver checks it. */
        public String signature(String secret) throws GeneralSecurityException {
            String time = signature.substring(2, signature.indexOf(','));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(code);
        }
    }

    /** An address as it was added: its id, and the secret that was shown once. */
    public record Added(UUID id, String secret) {
        /** Its page. */
        public String page() {
            return PAGE + "/" + id;
        }
    }
}
