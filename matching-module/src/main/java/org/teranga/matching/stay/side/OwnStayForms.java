package org.teranga.matching.stay.side;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import org.teranga.matching.moveon.sharing.OpenedToHelper;
import org.teranga.matching.outcome.TakeOutcome;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.answer.SideForms;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.stay.agreement.OwnAgreement;
import org.teranga.matching.stay.ending.SayAgain;
import org.teranga.matching.stay.ending.SayLonger;
import org.teranga.matching.stay.guidance.ReadAllowances;
import org.teranga.matching.stay.meeting.ChooseMeeting;
import org.teranga.matching.stay.meeting.OwnMeeting;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;

/** Hands each form and each file of a side's own page on to what it is about. */
@ApplicationScoped
@Transactional
class OwnStayForms implements SideForms {
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final ChooseMeeting chooseMeeting;
    private final OwnMeeting meeting;
    private final OwnAgreement agreement;
    private final ReadAllowances allowances;
    private final SayLonger sayLonger;
    private final SayAgain sayAgain;
    private final TakeOutcome outcome;
    private final OwnSupport support;
    private final TellIncident tellIncident;
    private final OpenedToHelper openedToHelper;

    @Inject
    OwnStayForms(
            ChooseMeeting chooseMeeting,
            OwnMeeting meeting,
            OwnAgreement agreement,
            ReadAllowances allowances,
            SayLonger sayLonger,
            SayAgain sayAgain,
            TakeOutcome outcome,
            OwnSupport support,
            TellIncident tellIncident,
            OpenedToHelper openedToHelper) {
        this.outcome = outcome;
        this.openedToHelper = openedToHelper;
        this.allowances = allowances;
        this.sayLonger = sayLonger;
        this.sayAgain = sayAgain;
        this.agreement = agreement;
        this.chooseMeeting = chooseMeeting;
        this.meeting = meeting;
        this.support = support;
        this.tellIncident = tellIncident;
    }

    @Override
    public SideSections sections(PlacementLinks.Followed side, Sides sides) {
        return new SideSections(
                meeting.section(side, sides),
                sayLonger.section(side),
                sayAgain.section(side),
                allowances.section(side, sides),
                outcome.section(side),
                support.section(side, sides),
                openedToHelper.section(side));
    }

    @Override
    public void take(PlacementLinks.Followed side, StepActor by, String form, Answers sent) {
        switch (form) {
            case "meeting" -> chooseMeeting.choose(side, by, sent);
            case "longer" -> sayLonger.say(side, sent);
            case "again" -> sayAgain.say(side, sent);
            case "outcome" -> outcome.say(side, sent);
            case "way" -> tellIncident.reach(side, sent);
            case "tell" -> tellIncident.tell(side, sent);
            case "pause" -> support.pause(side);
            default -> throw Refusal.notFound();
        }
    }

    @Override
    public HtmlPage page(PlacementLinks.Followed side, String page, String href) {
        return switch (page) {
            case "agreement" -> agreement.page(side, href);
            case "outcome" -> outcome.page(side, href);
            default -> throw Refusal.notFound();
        };
    }

    /** Without a transaction of its own: a paper takes seconds to print, and holds no connection meanwhile. */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Response file(PlacementLinks.Followed side, String file, String href) {
        return switch (file) {
            case "meeting.ics" ->
                Response.ok(meeting.calendar(side, href), CALENDAR).build();
            case "agreement.pdf" -> agreement.paper(side, href);
            default -> throw Refusal.notFound();
        };
    }
}
