package org.teranga.platform.testing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as signing in needs one: cookies by host, redirects, and the form of the password. */
public final class Browser {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    /** The language that it asks for. */
    public static final String LANGUAGE = "en";

    private static final int LONGEST_CHAIN = 12;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final String server;

    /** @param server address and port of the server under test, which answers for every host without a port */
    public Browser(String server) {
        this.server = server;
    }

    /** Where the last answer came from. */
    public record Page(URI address, int status, String body, Map<String, String> headers) {}

    /** Goes to an address and on, as long as it is redirected. */
    public Page open(String address) {
        Page page = get(URI.create(address));
        for (int i = 0; i < LONGEST_CHAIN && page.headers.containsKey("location"); i++) {
            page = get(page.address.resolve(page.headers.get("location")));
        }
        return page;
    }

    /** Goes to one address and not further. */
    public Page get(URI address) {
        return send(address, HttpRequest.newBuilder().GET());
    }

    /** Fills in the form of the password, and goes on. */
    public Page signIn(Page form, String userName, String password) {
        Matcher action = FORM.matcher(form.body);
        if (!action.find()) {
            throw new AssertionError("no form at " + form.address + ": " + form.status + " " + form.body);
        }
        URI target = form.address.resolve(action.group(1).replace("&amp;", "&"));
        Page page = post(target, Map.of("username", userName, "password", password, "credentialId", ""));
        return page.headers.containsKey("location") ? open(page.headers.get("location")) : page;
    }

    /** Sends a form and goes no further. */
    public Page post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(address, body);
    }

    /** What came as a file. */
    public record Fetched(int status, byte[] body) {}

    /** Sends an empty form that is answered by a file. */
    public Fetched fetch(URI address) {
        return fetched(
                address,
                to -> to.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Asks for a file. */
    public Fetched download(URI address) {
        return fetched(address, HttpRequest.Builder::GET);
    }

    private Fetched fetched(URI address, UnaryOperator<HttpRequest.Builder> how) {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        HttpRequest.Builder request = how.apply(HttpRequest.newBuilder(URI.create(server + address.getRawPath()))
                .header("Host", address.getHost())
                .header("Origin", origin)
                .header("Cookie", cookiesOf(address.getHost())));
        try {
            HttpResponse<byte[]> file = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Fetched(file.statusCode(), file.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** All that this browser sends along to a host. */
    public String cookiesOf(String host) {
        return cookies.getOrDefault(host, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Sends a form that is already encoded, and goes no further. */
    public Page post(URI address, String body) {
        return post(address, "application/x-www-form-urlencoded", body);
    }

    /** Sends a form for files without any, as a program might: there is not even an empty one. */
    public Page uploadNothing(URI address, Map<String, String> fields) {
        return post(address, "multipart/form-data; boundary=limit", parts(fields) + "--limit--\r\n");
    }

    private static String parts(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        return body.toString();
    }

    /** Sends a form with a file in it, and goes no further. */
    public Page upload(URI address, Map<String, String> fields, String file) {
        StringBuilder body = new StringBuilder(parts(fields));
        body.append("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a file\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\n")
                .append(file)
                .append("\r\n--limit--\r\n");
        return post(address, "multipart/form-data; boundary=limit", body.toString());
    }

    /** The same with a file of bytes. */
    public Page upload(URI address, Map<String, String> fields, byte[] file) {
        return upload(address, fields, "file", file);
    }

    /** The same with the field in which the file is. */
    public Page upload(URI address, Map<String, String> fields, String field, byte[] file) {
        String type = "multipart/form-data; boundary=limit";
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--limit\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"a file\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\n")
                .append(new String(file, StandardCharsets.ISO_8859_1))
                .append("\r\n--limit--\r\n");
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        return send(
                address,
                HttpRequest.newBuilder()
                        .header("Content-Type", type)
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.ISO_8859_1)));
    }

    private Page post(URI address, String type, String body) {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        return send(
                address,
                HttpRequest.newBuilder()
                        .header("Content-Type", type)
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A cookie as this browser holds it. */
    public String cookie(String host, String name) {
        return Objects.requireNonNull(cookies.getOrDefault(host, Map.of()).get(name), name);
    }

    /** Whether it holds a cookie. */
    public boolean holds(String host, String name) {
        return cookies.getOrDefault(host, Map.of()).containsKey(name);
    }

    /** Holds the session that has begun at a host, as if the password had been typed there. */
    public void enter(String host, String session) {
        force(host, "teranga-session", session);
    }

    /** Puts a cookie where it does not belong. */
    public void force(String host, String name, String value) {
        cookies.computeIfAbsent(host, any -> new LinkedHashMap<>()).put(name, value);
    }

    private Page send(URI address, HttpRequest.Builder request) {
        boolean ours = address.getPort() < 0;
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        request.uri(ours ? URI.create(server + path) : address);
        if (ours) {
            request.header("Host", address.getHost());
        }
        request.header("Accept-Language", LANGUAGE);
        String sent = cookiesOf(address.getHost());
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        HttpResponse<String> response = exchange(request.build());
        response.headers().allValues("set-cookie").forEach(cookie -> keep(address.getHost(), cookie));
        Map<String, String> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Page(address, response.statusCode(), response.body(), headers);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String host, String header) {
        Map<String, String> ofHost = cookies.computeIfAbsent(host, any -> new LinkedHashMap<>());
        String value = header.substring(header.indexOf('=') + 1).split(";", 2)[0];
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0 || value.isEmpty()) {
            ofHost.remove(cookie.getName());
        } else {
            ofHost.put(cookie.getName(), value);
        }
    }
}
