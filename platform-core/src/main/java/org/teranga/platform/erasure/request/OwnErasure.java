package org.teranga.platform.erasure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.erasure.Obstacles;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The page on which a person asks to be erased, by whichever way the person came: a secret link, or signing in. */
@ApplicationScoped
public class OwnErasure {
    private static final Set<String> HAPPENINGS = Set.of("sent", "certain", "kept");

    private final AskErasure askErasure;
    private final TakeBackErasure takeBack;
    private final Obstacles obstacles;
    private final SentForms forms;

    @Inject
    OwnErasure(AskErasure askErasure, TakeBackErasure takeBack, Obstacles obstacles, SentForms forms) {
        this.askErasure = askErasure;
        this.takeBack = takeBack;
        this.obstacles = obstacles;
        this.forms = forms;
    }

    /**
     * The page.
     *
     * @param href its address, from the root of the host
     * @param back the page before
     */
    public HtmlPage page(DataSubject who, String href, String back, @Nullable String happened) {
        String known = happened != null && HAPPENINGS.contains(happened) ? happened : "";
        return shown(new Place(who, href, back), FilledForm.EMPTY, known, 200);
    }

    /** A code is written to the person. */
    public Redirect send(DataSubject who, String href) {
        askErasure.sendCode(who);
        return after(href, "sent");
    }

    /** The code was typed; where it is not the one, the page comes back. */
    public PageOrRedirect confirm(DataSubject who, String href, String back, Answers sent) {
        try {
            askErasure.confirm(who, sent.first("code"));
            return after(href, "certain");
        } catch (Invalid faulty) {
            return shown(new Place(who, href, back), forms.again(sent, faulty.errors()), "", RefusalStatus.of(faulty));
        }
    }

    /** The person stays. */
    public Redirect keep(DataSubject who, String href) {
        takeBack.byPerson(who.person());
        return after(href, "kept");
    }

    private HtmlPage shown(Place place, FilledForm form, String happened, int status) {
        DataSubject who = place.who;
        List<PersonRecord> records = askErasure.records(who);
        ErasureRequest waiting = takeBack.waiting(who.person()).orElse(null);
        ErasureRequest pending = waiting != null && waiting.state() == ErasureState.PENDING ? waiting : null;
        boolean written = waiting != null && waiting.code().hash() != null;
        return new HtmlPage(
                "platform/erasure/own",
                new OwnErasureView(
                        place.href,
                        place.back,
                        written ? "code" : pending == null ? "ask" : "pending",
                        who.email() != null,
                        pending == null || pending.dueAt() == null ? null : ErasureLetters.day(pending.dueAt()),
                        pending != null && pending.door() == ErasureDoor.TERM,
                        obstacles.against(records).orElse(""),
                        records.stream()
                                .map(one -> new OwnErasureView.Row(one.kind(), one.number()))
                                .toList(),
                        form,
                        happened),
                status);
    }

    private static Redirect after(String href, String happened) {
        return new Redirect(href + "?happened=" + happened);
    }

    /** Who stands where. */
    private record Place(DataSubject who, String href, String back) {}
}
