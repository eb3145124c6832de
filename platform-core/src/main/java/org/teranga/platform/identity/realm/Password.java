package org.teranga.platform.identity.realm;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.keycloak.representations.idm.CredentialRepresentation;

/** How a new account signs in. */
final class Password {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final int DEMO_ITERATIONS = 1_000;

    /** Letters and digits that cannot be taken for each other when read aloud or copied by hand. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private Password() {}

    /** A password to hand over once: four groups of five, 99 bits. */
    static String once() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }

    /** A user name that says nothing of anybody, and can be copied by hand: three groups of three, 44 bits. */
    static String randomName() {
        return once().replace("-", "").substring(0, 9).replaceAll("(...)(?=.)", "$1-");
    }

    /** A password that the person has chosen. */
    static CredentialRepresentation chosen(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        return credential;
    }

    /** A password that the person must replace when first signing in. */
    static CredentialRepresentation toReplace(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        return credential;
    }

    /**
     * The password of a demo account, which everybody knows. It is given as a hash, since the realm's rules would refuse it as too short
     * and equal to the user name; Keycloak hashes it anew at the first sign-in.
     */
    static CredentialRepresentation demo(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setSecretData(
                "{\"value\":\"" + base64(hash(password, salt)) + "\",\"salt\":\"" + base64(salt) + "\"}");
        credential.setCredentialData("{\"algorithm\":\"pbkdf2-sha512\",\"hashIterations\":" + DEMO_ITERATIONS + "}");
        return credential;
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            PBEKeySpec settings = new PBEKeySpec(password.toCharArray(), salt, DEMO_ITERATIONS, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(settings)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has PBKDF2", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
