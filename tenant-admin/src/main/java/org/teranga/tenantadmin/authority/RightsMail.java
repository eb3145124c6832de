package org.teranga.tenantadmin.authority;

import java.util.List;

/**
 * The e-mail to administrators and leads about rights ({@code mail/rights}).
 *
 * @param association whose
 * @param name        what to call the reader; empty where nobody said
 * @param kind        {@code member_roles}, {@code member_invite}, {@code member_resume}, {@code member_remove}, {@code member_suspend},
 *                    {@code roles_taken}, {@code api_key}
 * @param state       {@code asked}, {@code done}, {@code taken} or {@code taken_roles}
 * @param about       who or what it is about, by name; empty where that is not known
 * @param rights      message keys of the roles or rights that there will be; none where that is not the point
 * @param by          who wants it or did it, by name; empty where that is not known
 * @param url         where what waits is decided
 */
public record RightsMail(
        String association,
        String name,
        String kind,
        String state,
        String about,
        List<String> rights,
        String by,
        String url) {
    public RightsMail {
        rights = List.copyOf(rights);
    }
}
