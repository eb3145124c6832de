package org.teranga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void aZipIsUnpackedWithoutTheFolderThatItsEntriesShare() throws IOException {
        Archive.unzip(zip("keycloak-1/bin/kc.sh"), folder);
        assertThat(folder.resolve("bin/kc.sh")).hasContent("content");
    }

    @Test
    void anEntryThatWouldLieOutsideIsRefused() throws IOException {
        InputStream archive = zip("keycloak-1/../../evil");
        assertThatThrownBy(() -> Archive.unzip(archive, folder.resolve("target")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("evil");
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void aTarKeepsLinksAndWhatMayBeExecuted() throws IOException {
        Archive.untar(tar(), folder);
        assertThat(Files.isExecutable(folder.resolve("bin/postgres"))).isTrue();
        assertThat(Files.isExecutable(folder.resolve("share/readme"))).isFalse();
        assertThat(Files.readSymbolicLink(folder.resolve("bin/postmaster"))).isEqualTo(Path.of("postgres"));
    }

    private static InputStream zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("content".getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static InputStream tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            file(tar, "bin/postgres", 0755);
            file(tar, "share/readme", 0644);
            TarArchiveEntry link = new TarArchiveEntry("bin/postmaster", TarConstants.LF_SYMLINK);
            link.setLinkName("postgres");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void file(TarArchiveOutputStream tar, String name, int mode) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setSize(1);
        tar.putArchiveEntry(entry);
        tar.write('x');
        tar.closeArchiveEntry();
    }
}
