package org.teranga.tenantadmin.authority;

import java.util.List;

/**
 * The e-mail to a member whose own roles have changed ({@code mail/own_rights}).
 *
 * @param association whose
 * @param name        what to call the reader; empty where nobody said
 * @param taken       message keys of the roles that were taken
 * @param given       message keys of the roles that were given
 * @param by          who did it, by name; empty where that is not known
 * @param url         where the reader's own file is
 */
public record OwnRightsMail(
        String association, String name, List<String> taken, List<String> given, String by, String url) {
    public OwnRightsMail {
        taken = List.copyOf(taken);
        given = List.copyOf(given);
    }
}
