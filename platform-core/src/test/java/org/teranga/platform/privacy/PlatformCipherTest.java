package org.teranga.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.privacy.key.NotAuthentic;
import org.teranga.platform.privacy.key.TestKeys;

class PlatformCipherTest {
    private static final byte[] PLAIN = "Bonjour Amina".getBytes(StandardCharsets.UTF_8);

    private final PlatformCipher cipher = new PlatformCipher(TestKeys.master());
    private final UUID tenant = UUID.randomUUID();
    private final byte[] sealed = cipher.encrypt("mail", tenant, PLAIN);

    @Test
    void whatWasSealedOpensAgain() {
        assertThat(cipher.decrypt("mail", tenant, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void theSamePlainTextNeverLooksTheSame() {
        assertThat(cipher.encrypt("mail", tenant, PLAIN)).isNotEqualTo(sealed);
    }

    @Test
    void anotherPurposeAssociationOrMasterKeyOpensNothing() {
        assertThatThrownBy(() -> cipher.decrypt("answer", tenant, sealed)).isInstanceOf(NotAuthentic.class);
        assertThatThrownBy(() -> cipher.decrypt("mail", UUID.randomUUID(), sealed))
                .isInstanceOf(NotAuthentic.class);
        assertThatThrownBy(() -> new PlatformCipher(TestKeys.master()).decrypt("mail", tenant, sealed))
                .isInstanceOf(NotAuthentic.class);
    }

    @Test
    void everyFlippedBitIsNoticed() {
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> cipher.decrypt("mail", tenant, changed))
                    .as("bit " + bit)
                    .isInstanceOf(NotAuthentic.class);
        }
    }

    @Test
    void everyCutIsNoticed() {
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> cipher.decrypt("mail", tenant, cut)).isInstanceOf(NotAuthentic.class);
        }
    }
}
