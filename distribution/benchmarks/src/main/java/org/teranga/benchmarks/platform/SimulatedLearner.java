package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A simulated learner with a browser of their own, who signs in once and then answers a quiz, attempt after attempt. */
public final class SimulatedLearner {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int REDIRECTS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String host;
    private final int port;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /**
     * @param from the address that it comes from, one of the loopback's
     * @param host the association's
     * @param port of the platform on this machine
     */
    public SimulatedLearner(InetAddress from, String host, int port) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        this.client = HttpClient.newBuilder()
                .localAddress(from)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        this.host = host;
        this.port = port;
    }

    /** What came back. */
    record Page(URI address, int status, String body, String location) {}

    /** Signs in at the platform's own page of signing in; the password of a demonstration account is its name. */
    public void signIn(String name, String path) throws IOException, InterruptedException {
        signIn(name, name, path);
    }

    /** Signs in with a password of one's own. */
    void signIn(String name, String password, String path) throws IOException, InterruptedException {
        Page form = follow(get(path));
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IOException(name + " found no form at " + form.address().getPath() + ": " + form.status());
        }
        URI target = form.address().resolve(action.group(1).replace("&amp;", "&"));
        Page in = follow(send(target, fields(Map.of("username", name, "password", password, "credentialId", ""))));
        if (in.status() != 200) {
            throw new IOException(name + " was not let in: " + in.status());
        }
    }

    /** What its browser shows the association: to be sent along with every request. */
    public String cookies() {
        return cookies(host);
    }

    /** The cookies that it has of a host, as a header. */
    public String cookies(String of) {
        return cookies.getOrDefault(of, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Page get(String path) throws IOException, InterruptedException {
        return send(URI.create("http://" + host + ":" + port + path), null);
    }

    /** As {@link #get}, and on to where it leads. */
    Page read(String path) throws IOException, InterruptedException {
        return follow(get(path));
    }

    /** Sends a spreadsheet to the JSON interface. */
    Page sheet(String path, String csv) throws IOException, InterruptedException {
        return send(URI.create("http://" + host + ":" + port + path), csv, "text/csv; charset=utf-8");
    }

    Page post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(URI.create("http://" + host + ":" + port + path), fields(form));
    }

    private Page follow(Page page) throws IOException, InterruptedException {
        Page at = page;
        for (int i = 0; i < REDIRECTS && !at.location().isEmpty(); i++) {
            at = send(at.address().resolve(at.location()), null);
        }
        return at;
    }

    private static String fields(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Names under localhost are this machine for browsers; for Java they are none, so the name goes in the header. */
    private Page send(URI address, @Nullable String body) throws IOException, InterruptedException {
        return send(address, body, "application/x-www-form-urlencoded");
    }

    private Page send(URI address, @Nullable String body, String type) throws IOException, InterruptedException {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + address.getPort() + address.getRawPath() + query))
                .header("Host", address.getRawAuthority())
                .header("Accept-Language", "fr")
                .timeout(PATIENCE);
        Map<String, String> known = cookies.computeIfAbsent(address.getHost(), any -> new HashMap<>());
        if (!known.isEmpty()) {
            request.header("Cookie", cookies(address.getHost()));
        }
        if (body != null) {
            request.header("Content-Type", type)
                    .header("Origin", "http://" + address.getRawAuthority())
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("set-cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair.length == 2 && !pair[1].isEmpty()) {
                known.put(pair[0], pair[1]);
            } else {
                known.remove(pair[0]);
            }
        }
        return new Page(
                address,
                answer.statusCode(),
                answer.body(),
                answer.headers().firstValue("location").orElse(""));
    }
}
