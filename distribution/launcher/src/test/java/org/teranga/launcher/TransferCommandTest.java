package org.teranga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.launcher.process.ProcessIdentity;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.archive.ArchiveKeyPair;
import org.teranga.platform.archive.SealedFile;
import picocli.CommandLine;

/** Archives between files and the management port, over real HTTP. */
class TransferCommandTest {
    private static final String ARRIVED = "{\"slug\":\"copy\",\"address\":\"http://copy.localhost\",\"rows\":7,"
            + "\"accountsKept\":0,\"accountsMade\":2,\"administrators\":[{\"userName\":\"u-1\",\"password\":\"abc\"}]}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private String asked = "";
    private byte[] sent = new byte[0];
    private int status = 200;
    private byte[] answer = new byte[0];

    @BeforeEach
    void aPlatformThatRuns() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/", this::answer);
        server.start();
        ProcessIdentity alive =
                ProcessIdentity.of("application", ProcessHandle.current().pid());
        Files.writeString(
                folder.resolve("run.json"), """
                {"port":1,"authPort":2,"managementPort":%d,"operatorSecret":"sesame",
                 "launcher":{"name":"launcher","pid":1,"started":1},
                 "processes":[{"name":"application","pid":%d,"started":%d}]}
                """.formatted(server.getAddress().getPort(), alive.pid(), alive.started()));
    }

    @AfterEach
    void itStops() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        sent = exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Test
    void anExportIsThereOnlyWhenItIsWholeAndForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("a.zip");
        answer = zip("archive.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(run("export", "lille", "--out", file.toString(), "--plain")).isZero();
        assertThat(asked).isEqualTo("POST /operator/exports/lille?plain=true");
        assertThat(Files.readAllBytes(file)).isEqualTo(answer);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        answer = Arrays.copyOf(answer, answer.length - 30);
        Path cut = folder.resolve("b.zip");
        assertThat(run("export", "lille", "--out", cut.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("could not be written whole");
        assertThat(cut).doesNotExist();
        assertThat(folder.resolve("b.zip.part")).doesNotExist();
    }

    @Test
    void aRefusalIsTold() {
        status = 409;
        answer = "{\"title\":\"Conflict\",\"detail\":\"Nobody at Lille has given a key.\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(run("export", "lille", "--out", folder.resolve("a.zip").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("teranga: Nobody at Lille has given a key.");
        assertThat(folder.resolve("a.zip")).doesNotExist();
    }

    @Test
    void aSealedArchiveIsOpenedOnItsWayInAndAFirstPasswordToldOnce() throws IOException {
        Path key = folder.resolve("key.txt");
        assertThat(run("key", key.toString())).isZero();
        ArchiveKey open = ArchiveKey.parse(out.toString()).orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(run("key", key.toString())).isEqualTo(1);
        byte[] content = zip("archive.json", new byte[3_000_000]);
        Path archive = Files.write(folder.resolve("s.zip"), sealed(content, open));

        status = 201;
        answer = ARRIVED.getBytes(StandardCharsets.UTF_8);
        out.getBuffer().setLength(0);
        assertThat(run("import", archive.toString(), "--as", "copy", "--key", key.toString()))
                .isZero();
        assertThat(asked).isEqualTo("POST /operator/imports/copy");
        assertThat(sent).isEqualTo(content);
        assertThat(out.toString()).contains("Opened copy at http://copy.localhost, 7 rows", "u-1  abc");

        Path opened = folder.resolve("open.zip");
        assertThat(run("open", archive.toString(), "--key", key.toString(), "--out", opened.toString()))
                .isZero();
        assertThat(Files.readAllBytes(opened)).isEqualTo(content);
    }

    @Test
    void aWrongKeyAChangedByteAndAnArchiveThatWasCutAreOneLineEach() throws IOException {
        ArchiveKeyPair pair = ArchiveKeyPair.fresh();
        Path key = Files.writeString(folder.resolve("key.txt"), pair.file());
        Path other = Files.writeString(
                folder.resolve("other.txt"), ArchiveKeyPair.fresh().file());
        byte[] random = new byte[3_000_000];
        new java.util.Random(1).nextBytes(random);
        byte[] sealed = sealed(zip("archive.json", random), pair.open());
        Path archive = Files.write(folder.resolve("s.zip"), sealed);
        byte[] flipped = sealed.clone();
        flipped[flipped.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.zip"), flipped);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(sealed, sealed.length / 2));

        line("is sealed; name the file of its key", "import", archive.toString(), "--as", "copy");
        line("was not sealed to this key", "import", archive.toString(), "--as", "copy", "--key", other.toString());
        line("is not the file of a key", "import", archive.toString(), "--as", "copy", "--key", archive.toString());
        line("cut or changed", "import", changed.toString(), "--as", "copy", "--key", key.toString());
        line("cut or changed", "import", cut.toString(), "--as", "copy", "--key", key.toString());
        line("there is no file", "import", folder.resolve("none.zip").toString(), "--as", "copy");
        Path out1 = folder.resolve("out.zip");
        line("cut or changed", "open", changed.toString(), "--key", key.toString(), "--out", out1.toString());
        assertThat(out1).doesNotExist();
    }

    @Test
    void anErasureNeedsTheNameTwice() {
        assertThat(run("erase", "lille", "--confirm", "lile")).isEqualTo(2);
        assertThat(err.toString()).contains("--confirm names lile and not lille: nothing was erased");
        assertThat(asked).isEmpty();
        assertThat(run("erase", "lille")).isEqualTo(2);
        answer = "{\"state\":\"asked\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(run("erase", "lille", "--confirm", "lille")).isZero();
        assertThat(asked).isEqualTo("POST /operator/erasures/lille");
        assertThat(out.toString()).contains("one of its administrators has to confirm");
        answer = "{\"state\":\"erased\",\"proof\":\"{}\",\"signature\":\"AAAA\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(run("erase", "lille", "--confirm", "lille", "--now")).isZero();
        assertThat(asked).endsWith("/lille?now=true");
        assertThat(out.toString()).contains("lille is erased", "signature AAAA");
    }

    private void line(String words, String... command) {
        err.getBuffer().setLength(0);
        assertThat(run(command)).as(String.join(" ", command)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(words);
    }

    private int run(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "tenant";
        System.arraycopy(words, 0, all, 1, words.length);
        if (!words[0].matches("key|open")) {
            all = Arrays.copyOf(all, all.length + 2);
            all[all.length - 2] = "--data";
            all[all.length - 1] = folder.toString();
        }
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(all);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] sealed(byte[] content, ArchiveKey key) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("README.txt"));
            zip.putNextEntry(new ZipEntry("envelope.json"));
            zip.putNextEntry(new ZipEntry("content.zip.sealed"));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (OutputStream out = SealedFile.write(file, key)) {
                out.write(content);
            }
            zip.write(file.toByteArray());
        }
        return packed.toByteArray();
    }
}
