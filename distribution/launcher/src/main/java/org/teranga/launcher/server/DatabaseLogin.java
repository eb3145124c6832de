package org.teranga.launcher.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A role of the database and its password.
 *
 * @param variable what the environment calls it, as {@code TERANGA_DATABASE_USER}
 * @param user     the role's name
 * @param password its password
 */
record DatabaseLogin(String variable, String user, String password) {
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * The role for plumbing where the environment names none. Its password follows from the owner's, so that several nodes agree on it
     * without a file between them, and whoever may not know the owner's cannot know it.
     */
    static DatabaseLogin plumbing(DatabaseLogin application, DatabaseLogin owner) {
        String user = application.user() + "_plumbing";
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(owner.password().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] derived = mac.doFinal(("teranga plumbing " + user).getBytes(StandardCharsets.UTF_8));
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
            return new DatabaseLogin(ExternalDatabase.PLUMBING_USER, user, password);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " (" + variable + ")";
    }
}
