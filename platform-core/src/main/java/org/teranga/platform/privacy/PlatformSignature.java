package org.teranga.platform.privacy;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.teranga.platform.privacy.key.MasterKey;

/**
 * Signs for the platform, so that anybody can check it later: Ed25519 (RFC 8032), under a key that follows from the master key. Base64
 * throughout.
 */
@ApplicationScoped
public class PlatformSignature {
    private final MasterKey master;

    @Inject
    PlatformSignature(MasterKey master) {
        this.master = master;
    }

    /** The signature of a text, over its UTF-8. */
    public String sign(String text) {
        try {
            byte[] signature = new Ed25519Sign(pair().getPrivateKey()).sign(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Ed25519 failed", failure);
        }
    }

    /** By which it is checked. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair().getPublicKey());
    }

    /** Whether the holder of a public key signed this text. */
    public static boolean verifies(String publicKey, String text, String signature) {
        try {
            new Ed25519Verify(Base64.getDecoder().decode(publicKey))
                    .verify(Base64.getDecoder().decode(signature), text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException no) {
            return false;
        }
    }

    private Ed25519Sign.KeyPair pair() {
        try {
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(master.derive("signature of the platform"));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Ed25519 failed", failure);
        }
    }
}
