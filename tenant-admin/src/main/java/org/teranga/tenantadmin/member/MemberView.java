package org.teranga.tenantadmin.member;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.tenantadmin.authority.WaitingRight;

/**
 * One member, and what may be changed about it.
 *
 * @param href          the address of this page
 * @param name          what to call the person; empty where nobody said
 * @param email         where to write to; empty where nobody said
 * @param since         since when
 * @param seenAt        when the person was here last; null where that is not known
 * @param suspendedAt   since when the person is kept out; null while it is not
 * @param oneself       whether it is the reader
 * @param indispensable whether it is the only administrator
 * @param rights        what waits for a second person about this member
 * @param form          the roles, as they are or as they were sent
 * @param roles         every role that can be given, by code
 * @param languages     every language that a translator can have
 * @param trail         where this person's deeds are listed; null where the reader may not read them
 * @param happened      what the reader just did; empty where nothing
 */
public record MemberView(
        String href,
        String name,
        String email,
        Instant since,
        @Nullable Instant seenAt,
        @Nullable Instant suspendedAt,
        boolean oneself,
        boolean indispensable,
        List<WaitingRight> rights,
        FilledForm form,
        List<String> roles,
        List<Language> languages,
        @Nullable String trail,
        String happened) {
    public MemberView {
        rights = List.copyOf(rights);
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
    }
}
