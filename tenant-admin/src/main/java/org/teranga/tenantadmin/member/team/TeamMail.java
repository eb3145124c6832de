package org.teranga.tenantadmin.member.team;

import java.util.List;

/**
 * The e-mail to the team when the association opens to the public ({@code mail/team_opens}).
 *
 * @param association which one
 * @param name        what to call the reader; empty where nobody said
 * @param team        who has which role of staff
 * @param url         where that is read at any time
 */
public record TeamMail(String association, String name, List<TeamView.Row> team, String url) {
    public TeamMail {
        team = List.copyOf(team);
    }
}
