package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** Lets in who has come without having asked for a seat. */
@ApplicationScoped
@Transactional
public class LetIn {
    private final NoteAttendance attendance;
    private final GiveSeats give;
    private final MemberBook book;

    @Inject
    LetIn(NoteAttendance attendance, GiveSeats give, MemberBook book) {
        this.attendance = attendance;
        this.give = give;
        this.book = book;
    }

    /**
     * This member has come: they get a seat, and were there.
     *
     * @throws Refusal not allowed where it is who is signed in, not found where it is no member, conflict before the meeting begins
     */
    public void came(UUID meeting, UUID who) {
        attendance.arriving(meeting, Set.of(who));
        Member member = Optional.ofNullable(book.find(List.of(who)).get(who))
                .filter(Member::active)
                .orElseThrow(Refusal::notFound);
        give.admit(meeting, who, member.language(TenantContext.required().languages()));
        attendance.note(meeting, Map.of(who, true));
    }
}
