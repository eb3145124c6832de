package org.teranga.training.meeting.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.meeting.Meeting;
import org.teranga.training.meeting.Meetings;

/** The meetings to which one comes, on one's own page. */
@ApplicationScoped
@Transactional
class MeetingMePart implements MePart {
    private final Meetings meetings;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    MeetingMePart(Meetings meetings, PageContexts contexts, Clock clock) {
        this.meetings = meetings;
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Formats.ZONE);
        return meetings.seating(account, now).stream()
                .filter(meeting -> !meeting.cancelled())
                .map(this::own)
                .toList();
    }

    private MeView.Own own(Meeting meeting) {
        String language = contexts.language().tag();
        String tongue = meeting.readIn(language, TenantContext.required().languages());
        return new MeView.Own(
                "calendar",
                meeting.in(tongue).title(),
                Formats.of(contexts.language()).dateTime(meeting.begins()),
                "/" + language + "/training/meetings/" + meeting.id(),
                false);
    }
}
