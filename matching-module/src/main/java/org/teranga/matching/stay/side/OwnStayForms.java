package org.teranga.matching.stay.side;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.answer.SideForms;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.stay.meeting.ChooseMeeting;
import org.teranga.matching.stay.meeting.OwnMeeting;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;

/** Hands each form and each file of a side's own page on to what it is about. */
@ApplicationScoped
@Transactional
class OwnStayForms implements SideForms {
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final ChooseMeeting chooseMeeting;
    private final OwnMeeting meeting;

    @Inject
    OwnStayForms(ChooseMeeting chooseMeeting, OwnMeeting meeting) {
        this.chooseMeeting = chooseMeeting;
        this.meeting = meeting;
    }

    @Override
    public SideSections sections(PlacementLinks.Followed side, Sides sides) {
        return new SideSections(meeting.section(side, sides));
    }

    @Override
    public void take(PlacementLinks.Followed side, String form, Answers sent) {
        switch (form) {
            case "meeting" -> chooseMeeting.choose(side, sent);
            default -> throw Refusal.notFound();
        }
    }

    @Override
    public Response file(PlacementLinks.Followed side, String file, String href) {
        return switch (file) {
            case "meeting.ics" ->
                Response.ok(meeting.calendar(side, href), CALENDAR).build();
            default -> throw Refusal.notFound();
        };
    }
}
