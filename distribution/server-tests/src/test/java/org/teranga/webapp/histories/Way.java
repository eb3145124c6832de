package org.teranga.webapp.histories;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.testing.house.Browser;

/**
 * One way in of a member of staff.
 *
 * @param human   who really comes by it; only the oracle knows
 * @param name    of the account, which is its password as well
 * @param account of it; of a program that of its maker
 * @param key     the secret of the program; null for an account
 * @param browser where the account is signed in; null for a program
 */
record Way(
        int human,
        String name,
        UUID account,
        @Nullable String key,
        @Nullable Browser browser) {
    boolean isProgram() {
        return key != null;
    }
}
