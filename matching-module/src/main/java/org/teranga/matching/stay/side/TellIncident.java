package org.teranga.matching.stay.side;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.teranga.matching.incident.OpenIncident;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.Refusal;

/** What a side adds, if it wants to, to its word that it is not well: how it may be reached, and what happened. Both stand sealed in its incident. */
@ApplicationScoped
@Transactional
class TellIncident {
    private static final List<String> WAYS = List.of("call", "sms", "write");
    private static final int LONGEST_NUMBER = 24;
    private static final int LONGEST = 2_000;

    private final OpenIncident incident;

    @Inject
    TellIncident(OpenIncident incident) {
        this.incident = incident;
    }

    /**
     * How it may be reached: a call may be unsafe.
     *
     * @param sent {@code way}: call, sms or write; {@code number}, which may be empty
     * @throws Refusal invalid with every fault, too much for now
     */
    void reach(PlacementLinks.Followed side, Answers sent) {
        FormReader form = new FormReader(sent);
        String way = form.required("way", form.choice("way", WAYS), "notok.fault.way");
        String number = Objects.requireNonNullElse(form.line("number", LONGEST_NUMBER), "");
        form.end();
        incident.reach(side, way, number);
    }

    /**
     * What happened.
     *
     * @param sent {@code words}
     * @throws Refusal invalid with every fault, too much for now
     */
    void tell(PlacementLinks.Followed side, Answers sent) {
        FormReader form = new FormReader(sent);
        String words = form.required("words", form.lines("words", LONGEST), "notok.fault.words");
        form.end();
        incident.tell(side, words);
    }
}
