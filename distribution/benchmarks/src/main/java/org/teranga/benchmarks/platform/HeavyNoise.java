package org.teranga.benchmarks.platform;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What is heavy, all at once, at one association: 45 rights pages as PDF by strangers, a workbook of some kilobytes that unpacks to 300 MB
 * ten times by a caseworker, forty trials of rules by an administrator. Every few seconds the same again, as long as it is wanted.
 */
public final class HeavyNoise {
    private static final int PAPERS = 45;
    private static final int WORKBOOKS = 10;
    private static final int TRIALS = 40;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Pattern PAGE = Pattern.compile("href=\"/fr/rights/([a-z0-9-]+)\"");
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo");

    static {
        // Before the first client is made: the JDK asks for it once.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String host;
    private final int port;
    private final String caseworker;
    private final String admin;
    private final String rules;
    private final List<String> papers;
    private final byte[] workbook = Workbooks.ofOneString();

    /**
     * Makes noise in a process of its own, so that those who are timed do not wait for threads of whoever makes it: for each number of
     * seconds that is read, a line with how it was answered.
     *
     * @param arguments the association, and the port of the platform
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        HeavyNoise noise = new HeavyNoise(arguments[0], Integer.parseInt(arguments[1]));
        System.out.println("ready");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(noise.during(Duration.ofSeconds(Long.parseLong(line))));
        }
    }

    /** Signs the two of the team in, and looks which pages there are. */
    HeavyNoise(String slug, int port) throws IOException, InterruptedException {
        this.host = slug + ".localhost:" + port;
        this.port = port;
        SimulatedLearner stranger =
                new SimulatedLearner(InetAddress.getByName("127.40.0.2"), slug + ".localhost", port);
        this.papers = papers(stranger.get("/fr/rights").body());
        this.caseworker = cookies(slug, slug + "-caseworker", "/fr/desk/import");
        this.admin = cookies(slug, slug + "-admin", "/fr/admin/rules");
        this.rules = client.send(
                        request("/api/v1/rules").header("Cookie", admin).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static List<String> papers(String page) throws IOException {
        Matcher links = PAGE.matcher(page);
        List<String> slugs =
                links.results().map(link -> link.group(1)).distinct().toList();
        List<String> papers = new ArrayList<>();
        for (String slug : slugs) {
            LANGUAGES.forEach(language -> papers.add("/" + language + "/rights/" + slug + ".pdf"));
        }
        if (papers.size() < PAPERS) {
            throw new IOException("only " + slugs.size() + " rights pages");
        }
        return papers;
    }

    private String cookies(String slug, String name, String path) throws IOException, InterruptedException {
        SimulatedLearner member = new SimulatedLearner(InetAddress.getByName("127.40.0.3"), slug + ".localhost", port);
        member.signIn(name, path);
        return member.cookies(slug + ".localhost");
    }

    /** Makes it for so long, and tells how each was answered: what, status, how often. */
    Map<String, Integer> during(Duration time) {
        ConcurrentMap<String, Integer> answers = new ConcurrentHashMap<>();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int burst = 0; System.nanoTime() < end; burst++) {
                burst(callers, answers, burst);
                Thread.sleep(Math.max(0, Math.min(PAUSE.toMillis(), (end - System.nanoTime()) / 1_000_000)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new TreeMap<>(answers);
    }

    private void burst(ExecutorService callers, Map<String, Integer> answers, int burst) {
        for (int i = 0; i < PAPERS; i++) {
            String paper = papers.get((burst * PAPERS + i) % papers.size());
            callers.execute(() -> count(answers, "paper", request(paper).GET()));
        }
        for (int i = 0; i < WORKBOOKS; i++) {
            callers.execute(() -> count(answers, "workbook", upload()));
        }
        for (int i = 0; i < TRIALS; i++) {
            callers.execute(() -> count(
                    answers,
                    "trial",
                    request("/api/v1/rules/simulate")
                            .header("Cookie", admin)
                            .POST(HttpRequest.BodyPublishers.ofString(rules))));
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", host)
                .header("Origin", "http://" + host)
                .timeout(Duration.ofMinutes(2));
    }

    private HttpRequest.Builder upload() {
        String end = "teranga-noise";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + end + "\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\noffers\r\n--" + end
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"offers.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(workbook);
        body.writeBytes(("\r\n--" + end + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request("/fr/desk/import")
                .header("Cookie", caseworker)
                .header("Content-Type", "multipart/form-data; boundary=" + end)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private void count(Map<String, Integer> answers, String what, HttpRequest.Builder request) {
        String status;
        try {
            status = Integer.toString(client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException none) {
            status = "none";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            status = "none";
        }
        answers.merge(what + " " + status, 1, Integer::sum);
    }

    /** Workbooks put together by hand. */
    private static final class Workbooks {
        private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        private static final String RELATED = "http://schemas.openxmlformats.org/package/2006/relationships";

        /** Ten thousand cells that refer to one text of 30,000 letters. */
        static byte[] ofOneString() {
            String rows = IntStream.rangeClosed(1, 10_000)
                    .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"s\"><v>0</v></c></row>")
                    .collect(Collectors.joining());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                put(
                        zip,
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
                put(zip, "_rels/.rels", related("officeDocument", "xl/workbook.xml", ""));
                put(
                        zip,
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"O\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
                put(
                        zip,
                        "xl/_rels/workbook.xml.rels",
                        related(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "<Relationship Id=\"rId2\" Type=\"" + OFFICE
                                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
                put(
                        zip,
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"" + MAIN + "\"><si><t>" + "A".repeat(30_000) + "</t></si></sst>");
                put(
                        zip,
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }

        private static String related(String type, String target, String more) {
            return "<Relationships xmlns=\"" + RELATED + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                    + "\" Target=\"" + target + "\"/>" + more + "</Relationships>";
        }

        private static void put(ZipOutputStream zip, String name, String text) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
