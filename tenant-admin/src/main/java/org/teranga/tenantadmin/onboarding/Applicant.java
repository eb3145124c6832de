package org.teranga.tenantadmin.onboarding;

import java.util.Objects;
import org.teranga.platform.privacy.EmailAddress;

/**
 * Who asks for an association to be opened, and becomes its first administrator.
 *
 * @param name  what to call the person
 * @param email where to write to
 */
record Applicant(String name, EmailAddress email) {
    /** No name has it: control characters are refused. */
    private static final String BETWEEN = "\n";

    Applicant {
        Objects.requireNonNull(email, "email");
        if (name.isBlank() || name.contains(BETWEEN)) {
            throw new IllegalArgumentException("not a name");
        }
    }

    String packed() {
        return email.value() + BETWEEN + name;
    }

    static Applicant unpacked(String packed) {
        int end = packed.indexOf(BETWEEN);
        return new Applicant(packed.substring(end + 1), new EmailAddress(packed.substring(0, end)));
    }

    /** What stands behind the @. */
    String domain() {
        return email.value().substring(email.value().lastIndexOf('@') + 1);
    }

    /** Tells nothing: who asks must not get into a log by accident. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
