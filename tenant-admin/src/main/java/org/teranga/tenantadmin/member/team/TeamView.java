package org.teranga.tenantadmin.member.team;

import java.util.List;

/**
 * The roles of staff, for the whole team to see ({@code tenantadmin/member/team}).
 *
 * @param members   who is of the team
 * @param invited   who was invited to it and has not come
 * @param keys      programs with a key
 * @param preparing whether the public is still kept out
 */
public record TeamView(List<Row> members, List<Row> invited, List<Key> keys, boolean preparing) {
    public TeamView {
        members = List.copyOf(members);
        invited = List.copyOf(invited);
        keys = List.copyOf(keys);
    }

    /**
     * One person.
     *
     * @param name  what to call the person; empty where nobody said
     * @param roles codes
     */
    public record Row(String name, List<String> roles) {
        public Row {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A program.
     *
     * @param label  what its key is for
     * @param maker  who asked for it, by name; empty where that is no member any more
     * @param scopes codes of what it may
     */
    public record Key(String label, String maker, List<String> scopes) {
        public Key {
            scopes = List.copyOf(scopes);
        }
    }
}
