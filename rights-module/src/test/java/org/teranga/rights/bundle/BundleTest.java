package org.teranga.rights.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends as a zip, either it is a folder of pages or it is refused with a reason. */
class BundleTest {
    @Test
    void pagesAreRead() throws Exception {
        assertThat(Bundle.read(new ByteArrayInputStream(
                                zip("shelf/arriver/fr.md", "\uFEFFdéjà".getBytes(StandardCharsets.UTF_8))))
                        .files())
                .containsEntry("arriver/fr.md", "déjà");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../fr.md",
                "arriver/../../fr.md",
                "/etc/passwd",
                "C:\\fr.md",
                "arriver\\fr.md",
                "arriver/fr.md/x.md",
                "arriver/fr.exe",
                "Arriver/fr.md",
                "arriver/FR.md",
                "arriver/fr.md\u0000",
                "shelf/shelf/arriver/fr.md",
                "a/b/page.json"
            })
    void aNameThatIsNoneOfABundleIsRefused(String name) {
        refused("bundle.fault.name", zip(name, new byte[] {'x'}));
    }

    @Test
    void whatGrowsBeyondAnyPageIsRefusedWhileItIsRead() {
        refused("bundle.fault.large", zip("arriver/fr.md", new byte[64 << 20]));
    }

    @Test
    void manySmallFilesAreRefusedToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3_100; i++) {
                zip.putNextEntry(new ZipEntry("p" + i + "/fr.md"));
            }
        }
        refused("bundle.fault.many", bytes.toByteArray());
    }

    @Test
    void lettersThatAreNoUtf8AreRefused() {
        refused("bundle.fault.letters", zip("arriver/fr.md", "déjà".getBytes(StandardCharsets.ISO_8859_1)));
        refused("bundle.fault.letters", zip("arriver/fr.md", "a\u0000b".getBytes(StandardCharsets.UTF_8)));
        refused("bundle.fault.letters", zip("arriver/fr.md", "été".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void whatIsNoZipIsRefused() {
        refused("bundle.fault.zip", new byte[0]);
        refused("bundle.fault.zip", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        byte[] cut = zip("arriver/fr.md", "x".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        refused("bundle.fault.zip", Arrays.copyOf(cut, cut.length / 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"sections\":1}", "{\"topic\":1,\"sections\":[]}", "{\"sections\":[{}]}"})
    void aPageThatIsNoneIsRefused(String json) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("arriver/page.json"));
            zip.write(json.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("arriver/fr.md"));
            zip.write("---\ntitle: A\n---\n".getBytes(StandardCharsets.UTF_8));
        }
        Bundle bundle = Bundle.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThatExceptionOfType(BundleRefused.class)
                .isThrownBy(() -> BundlePage.read(bundle, "arriver"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("bundle.fault.page"));
    }

    private static void refused(String key, byte[] sent) {
        assertThatExceptionOfType(BundleRefused.class)
                .isThrownBy(() -> Bundle.read(new ByteArrayInputStream(sent)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
