package org.teranga.tenantadmin.member;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;
import org.teranga.tenantadmin.authority.WaitingRight;

/**
 * The members of an association, and those who were invited.
 *
 * @param href     the address of the list
 * @param query    which part of it
 * @param rows     the members of this page
 * @param total    how many are asked for
 * @param waiting  those who were invited and have not come; on the first page of the whole list alone
 * @param former   members of the association where it comes from, to be invited anew; likewise
 * @param rights   what waits for a second person
 * @param roles    every role that can be given, by code
 * @param happened what the reader just did: {@code invited, asked, again, withdrawn, removed, dismissed}; empty where nothing
 */
public record MembersView(
        String href,
        ListQuery query,
        List<Row> rows,
        long total,
        List<Waiting> waiting,
        List<Former> former,
        List<WaitingRight> rights,
        List<String> roles,
        String happened) {
    public MembersView {
        rows = List.copyOf(rows);
        waiting = List.copyOf(waiting);
        former = List.copyOf(former);
        rights = List.copyOf(rights);
        roles = List.copyOf(roles);
    }

    /**
     * A member.
     *
     * @param id        the account
     * @param name      what to call the person; empty where nobody said
     * @param roles     codes
     * @param languages into which a translator translates
     * @param since     since when
     * @param seenAt    when the person was here last; null where that is not known
     * @param suspended whether the person is kept out
     */
    public record Row(
            String id,
            String name,
            List<String> roles,
            List<String> languages,
            Instant since,
            @Nullable Instant seenAt,
            boolean suspended) {
        public Row {
            roles = List.copyOf(roles);
            languages = List.copyOf(languages);
        }
    }

    /**
     * Somebody who was a member where the association comes from.
     *
     * @param id    by which the person is invited, or let go
     * @param name  may be empty
     * @param email where to write to
     * @param roles codes of what the archive says
     * @param held  whether a second person has to confirm the invitation before a letter leaves
     */
    public record Former(String id, String name, String email, List<String> roles, boolean held) {
        public Former {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody who was invited.
     *
     * @param id      the invitation
     * @param name    what to call the person
     * @param email   where the letter went
     * @param roles   codes
     * @param sentAt  when it was sent last
     * @param until   until when its link can be used
     * @param expired whether that is over
     * @param held    whether a second person has to confirm it before a letter leaves
     */
    public record Waiting(
            String id,
            String name,
            String email,
            List<String> roles,
            Instant sentAt,
            Instant until,
            boolean expired,
            boolean held) {
        public Waiting {
            roles = List.copyOf(roles);
        }
    }
}
