package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.notification.Mail;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** What is written to those who asked for a seat; who left no address is told on the page alone. */
@ApplicationScoped
class MeetingLetters {
    private final Seats seats;
    private final MemberBook book;
    private final Mails mails;
    private final PlatformHost host;

    @Inject
    MeetingLetters(Seats seats, MemberBook book, Mails mails, PlatformHost host) {
        this.seats = seats;
        this.book = book;
        this.mails = mails;
        this.host = host;
    }

    /** The same to everybody who has a seat or waits for one. */
    void toAll(Meeting meeting, String what) {
        to(meeting, seats.list(meeting.id()), what);
    }

    /** Writes to these. */
    void to(Meeting meeting, List<Seat> who, String what) {
        Map<UUID, Member> members = book.find(who.stream().map(Seat::person).toList());
        List<Mail> letters = new ArrayList<>();
        for (Seat seat : who) {
            Optional.ofNullable(members.get(seat.person()))
                    .filter(Member::active)
                    .ifPresent(member -> EmailAddress.parse(member.email())
                            .ifPresent(address -> letters.add(letter(meeting, seat, member, address, what))));
        }
        mails.send(letters);
    }

    private Mail letter(Meeting meeting, Seat seat, Member member, EmailAddress address, String what) {
        Tenant tenant = TenantContext.required();
        String language = Optional.of(seat.language())
                .filter(tenant.languages()::contains)
                .orElse(tenant.languages().getFirst());
        MeetingMail view = new MeetingMail(
                tenant.name(),
                member.name(),
                what,
                meeting.in(meeting.readIn(language, tenant.languages())).title(),
                meeting.begins(),
                meeting.place().line(),
                seat.state() == Seat.State.SEATED ? meeting.link() : "",
                host.addressOf(tenant.slug()) + "/" + language + "/training/meetings/" + meeting.id());
        return new Mail(address, language, "meeting", view, seat.person());
    }
}
