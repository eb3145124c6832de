package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.placement.Placement;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.message.Correspondents;
import org.teranga.platform.message.WriteToPerson;
import org.teranga.platform.message.WrittenMessage;
import org.teranga.platform.theme.PageContexts;

/**
 * The host hears why their home is not suitable, in words that whoever decides writes for them: as a message of the team, which they may
 * answer. What the household said is no part of it.
 */
@ApplicationScoped
class TellHost {
    private final WriteToPerson write;
    private final Correspondents correspondents;
    private final IncidentLines lines;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    TellHost(
            WriteToPerson write,
            Correspondents correspondents,
            IncidentLines lines,
            CurrentPerson person,
            PageContexts contexts) {
        this.write = write;
        this.correspondents = correspondents;
        this.lines = lines;
        this.person = person;
        this.contexts = contexts;
    }

    /** Tells them, in the running transaction; nobody where the host is not here any more. */
    void tell(Incident incident, Placement placement, String words) {
        UUID offer = placement.offer().value();
        correspondents.of(offer).ifPresent(host -> {
            write.write(offer, WrittenMessage.of(words, contexts.language().tag(), null, List.of()));
            lines.add(incident.id(), host.person(), person.requiredSubject(), IncidentLines.Said.of("to_host", words));
        });
    }
}
