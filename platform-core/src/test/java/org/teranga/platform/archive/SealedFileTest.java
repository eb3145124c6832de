package org.teranga.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealedFileTest {
    private final ArchiveKeyPair pair = ArchiveKeyPair.fresh();

    @Test
    void itsHolderReadsWhatWasWritten() throws IOException {
        for (int length : new int[] {0, 1, 100_000, 3_500_000}) {
            byte[] content = bytes(length);
            assertThat(opened(sealed(content), pair)).isEqualTo(content);
        }
    }

    @Test
    void theKeyFileComesBackAndAnotherKeyDoesNotOpen() throws IOException {
        byte[] sealed = sealed(bytes(500));
        assertThat(opened(sealed, ArchiveKeyPair.parse(pair.file()).orElseThrow()))
                .hasSize(500);
        assertThatThrownBy(() -> opened(sealed, ArchiveKeyPair.fresh())).isInstanceOf(SealedFile.NotForThisKey.class);
    }

    @Test
    void aByteThatWasChangedAnywhereIsSeen() throws IOException {
        byte[] sealed = sealed(bytes(2_200_000));
        for (int at : new int[] {0, 20, 60, 90, 120, 1_000_000, 1_500_000, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> opened(changed, pair)).as("byte " + at).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileThatWasCutIsNotTakenForAWholeOne() throws IOException {
        byte[] sealed = sealed(bytes(2_200_000));
        for (int length : new int[] {0, 10, 50, 100, 140, 1 << 20, (1 << 20) + 97, 2 << 20, sealed.length - 1}) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> opened(cut, pair)).as("length " + length).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aKeyWithAWrongLetterIsNoKey() {
        String word = pair.open().word();
        assertThat(ArchiveKey.parse("  " + word + "\n")).contains(pair.open());
        char last = word.charAt(word.length() - 2);
        String wrong =
                word.substring(0, word.length() - 2) + (last == 'A' ? 'B' : 'A') + word.charAt(word.length() - 1);
        assertThat(ArchiveKey.parse(wrong)).isEmpty();
        assertThat(ArchiveKey.parse("")).isEmpty();
        assertThat(ArchiveKey.parse(pair.file())).isEmpty();
        assertThat(ArchiveKeyPair.parse(word)).isEmpty();
        assertThat(pair.toString()).doesNotContain("SECRET");
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = SealedFile.write(file, pair.open())) {
            out.write(content);
        }
        return file.toByteArray();
    }

    private static byte[] opened(byte[] file, ArchiveKeyPair key) throws IOException {
        return SealedFile.read(new ByteArrayInputStream(file), key).readAllBytes();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
