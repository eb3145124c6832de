package org.teranga.tenantadmin.member.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;
import org.teranga.tenantadmin.member.invitation.Invitations;

/** Shows who has which role of staff, and which programs have a key: open to the team, so that nobody has rights in silence. */
@ApplicationScoped
@Transactional
public class ShowTeam {
    private static final Set<Role> STAFF =
            Arrays.stream(Role.values()).filter(Role::staff).collect(Collectors.toSet());

    private final MemberBook book;
    private final Invitations invitations;
    private final ApiKeys keys;
    private final Clock clock;

    @Inject
    ShowTeam(MemberBook book, Invitations invitations, ApiKeys keys, Clock clock) {
        this.book = book;
        this.invitations = invitations;
        this.keys = keys;
        this.clock = clock;
    }

    /** The members who have a role of staff and are not suspended, the oldest first. */
    List<Member> staff() {
        return book.find(book.withOneOf(STAFF)).values().stream()
                .sorted(Comparator.comparing(Member::since).thenComparing(Member::subject))
                .toList();
    }

    /** All of it. */
    public TeamView team() {
        List<Member> staff = staff();
        return new TeamView(
                staff.stream()
                        .map(member -> new TeamView.Row(member.name(), codes(member.roles())))
                        .toList(),
                invitations.waiting().stream()
                        .filter(invitation -> invitation.roles().stream().anyMatch(Role::staff))
                        .map(invitation -> new TeamView.Row(invitation.name(), codes(invitation.roles())))
                        .toList(),
                keys.all().stream()
                        .filter(key -> key.open(clock.instant()))
                        .map(key -> new TeamView.Key(key.label(), maker(key, staff), scopes(key)))
                        .toList(),
                TenantContext.required().preparing());
    }

    private static String maker(ApiKey key, List<Member> staff) {
        return staff.stream()
                .filter(member -> member.subject().equals(key.maker()))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    private static List<String> scopes(ApiKey key) {
        return key.scopes().stream()
                .sorted()
                .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> codes(Set<Role> roles) {
        return InvitationRequest.codes(roles);
    }
}
