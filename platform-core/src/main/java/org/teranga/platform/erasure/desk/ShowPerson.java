package org.teranga.platform.erasure.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.erasure.LegalHolds;
import org.teranga.platform.erasure.Obstacles;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.request.ErasureRequest;
import org.teranga.platform.erasure.request.ErasureRequests;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** One person before an erasure: what is kept, what stands against it, how far it is. */
@ApplicationScoped
@Transactional
class ShowPerson {
    private final EraseTogether together;
    private final EraseTogether.Asking asking;
    private final ErasureRequests requests;
    private final Obstacles obstacles;
    private final LegalHolds holds;
    private final ShowErasures show;
    private final CurrentPerson reader;

    @Inject
    ShowPerson(
            EraseTogether together,
            EraseTogether.Asking asking,
            ErasureRequests requests,
            Obstacles obstacles,
            LegalHolds holds,
            ShowErasures show,
            CurrentPerson reader) {
        this.together = together;
        this.asking = asking;
        this.requests = requests;
        this.obstacles = obstacles;
        this.holds = holds;
        this.show = show;
        this.reader = reader;
    }

    /**
     * Whose record it is.
     *
     * @throws Refusal not found where there is no such record, or its person was erased
     */
    UUID of(UUID record) {
        return together.personOf(record);
    }

    /**
     * The page.
     *
     * @throws Refusal not found where nothing is kept under this id
     */
    PersonErasureView of(UUID person, String href, FilledForm form, String happened) {
        List<PersonRecord> records = together.found(person);
        @Nullable
        LocalDate day = requests.open(person)
                .map(ErasureRequest::dueAt)
                .map(ShowErasures::day)
                .orElse(null);
        return new PersonErasureView(
                href,
                href.substring(0, href.lastIndexOf('/')),
                show.rows(records),
                obstacles.against(records).orElse(""),
                asking.waits(person),
                day,
                holds.of(person).map(show::held).orElse(null),
                reader.may(Permission.PERSONS_ERASE),
                form,
                happened);
    }
}
