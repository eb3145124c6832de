package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.tenantadmin.authority.ShowWaitingRights;
import org.teranga.tenantadmin.member.invitation.FormerMembers;
import org.teranga.tenantadmin.member.invitation.Invitation;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;
import org.teranga.tenantadmin.member.invitation.Invitations;

/** What the pages of members show. */
@ApplicationScoped
@Transactional
class ShowMembers {
    private final MemberBook book;
    private final Invitations invitations;
    private final ChangeMember change;
    private final ShowWaitingRights rights;
    private final CurrentPerson person;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowMembers(
            MemberBook book,
            Invitations invitations,
            ChangeMember change,
            ShowWaitingRights rights,
            CurrentPerson person,
            PageContexts contexts,
            Clock clock) {
        this.book = book;
        this.invitations = invitations;
        this.change = change;
        this.rights = rights;
        this.person = person;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** The address of the list. */
    String href() {
        return "/" + contexts.language().tag() + "/admin/members";
    }

    /**
     * One page of the list.
     *
     * @param former who was a member where the association comes from
     */
    MembersView list(ListQuery query, List<FormerMembers.FormerMember> former, String happened) {
        MemberFilter filter = filter(query);
        boolean whole = !query.filtered() && query.page() == 1;
        List<Invitation> waiting = whole ? invitations.waiting() : List.of();
        Set<EmailAddress> held = waiting.stream()
                .filter(Invitation::held)
                .flatMap(one -> EmailAddress.parse(one.email()).stream())
                .collect(Collectors.toSet());
        return new MembersView(
                href(),
                query,
                book.page(filter, query.size(), query.offset()).stream()
                        .map(ShowMembers::row)
                        .toList(),
                book.count(filter),
                waiting.stream().map(this::waiting).toList(),
                whole ? former.stream().map(one -> former(one, held)).toList() : List.of(),
                whole ? rights.of("member_") : List.of(),
                InvitationRequest.codes(InvitationRequest.grantable()),
                happened);
    }

    /** One member, as it is. */
    MemberView member(UUID subject, String happened) {
        Member member = change.required(subject);
        Map<String, List<String>> values = new HashMap<>();
        values.put("roles", InvitationRequest.codes(member.roles()));
        values.put("languages", member.languages());
        return view(member, new FilledForm(values, List.of()), happened);
    }

    /** One member, with roles that were sent and cannot be. */
    MemberView again(UUID subject, FilledForm form) {
        return view(change.required(subject), form, "");
    }

    /** The form of an invitation. */
    InviteView invite(FilledForm form) {
        return new InviteView(
                href(),
                form,
                InvitationRequest.codes(InvitationRequest.grantable()),
                Languages.all(),
                contexts.offered());
    }

    /** What a filter says. */
    static MemberFilter filter(ListQuery query) {
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(known -> InvitationRequest.grantable().contains(known))
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(query.filter("role")))
                .findFirst();
        Optional<Boolean> suspended = switch (query.filter("state")) {
            case "active" -> Optional.of(false);
            case "suspended" -> Optional.of(true);
            default -> Optional.empty();
        };
        return new MemberFilter(role, suspended, query.filter("q"));
    }

    private MemberView view(Member member, FilledForm form, String happened) {
        return new MemberView(
                href() + "/" + member.subject(),
                member.name(),
                member.email(),
                member.since(),
                member.seenAt(),
                member.suspendedAt(),
                person.subject().filter(member.subject()::equals).isPresent(),
                change.indispensable(member),
                rights.about(member.subject()),
                form,
                InvitationRequest.codes(InvitationRequest.grantable()),
                Languages.all(),
                trail(member),
                happened);
    }

    private @Nullable String trail(Member member) {
        return person.may(Permission.AUDIT_READ)
                ? "/" + contexts.language().tag() + "/admin/trail?who=" + member.subject()
                : null;
    }

    private static MembersView.Row row(Member member) {
        return new MembersView.Row(
                member.subject().toString(),
                member.name(),
                InvitationRequest.codes(member.roles()),
                member.languages(),
                member.since(),
                member.seenAt(),
                !member.active());
    }

    private static MembersView.Former former(FormerMembers.FormerMember one, Set<EmailAddress> held) {
        return new MembersView.Former(
                one.id().toString(),
                one.name(),
                one.email(),
                InvitationRequest.codes(one.roles()),
                EmailAddress.parse(one.email()).filter(held::contains).isPresent());
    }

    private MembersView.Waiting waiting(Invitation invitation) {
        Instant now = clock.instant();
        return new MembersView.Waiting(
                invitation.id().toString(),
                invitation.name(),
                invitation.email(),
                InvitationRequest.codes(invitation.roles()),
                invitation.sentAt(),
                invitation.expiresAt(),
                !invitation.held() && !invitation.open(now),
                invitation.held());
    }
}
