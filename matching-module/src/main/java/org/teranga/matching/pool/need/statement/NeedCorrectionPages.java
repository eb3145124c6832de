package org.teranga.matching.pool.need.statement;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.matching.pool.intake.Corrections;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.listing.CorrectableListing;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.minor.AlertLead;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.status.NeedQuestions;
import org.teranga.matching.pool.need.status.NeedViews;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;

/** The pages where staff correct a need for the household. Since when it waits stays as it was. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/{id}/correct")
@Produces(MediaType.TEXT_HTML)
public class NeedCorrectionPages {
    private final Corrections corrections;
    private final NeedList list;
    private final NeedQuestions questions;
    private final ChangeNeed changeNeed;
    private final AlertLead alertLead;
    private final NeedViews views;

    @Inject
    NeedCorrectionPages(
            Corrections corrections,
            NeedList list,
            NeedQuestions questions,
            ChangeNeed changeNeed,
            AlertLead alertLead,
            NeedViews views) {
        this.views = views;
        this.alertLead = alertLead;
        this.corrections = corrections;
        this.list = list;
        this.questions = questions;
        this.changeNeed = changeNeed;
    }

    /** The form, filled with what is known. */
    @GET
    @Requires(Permission.NEEDS_WRITE)
    public HtmlPage form(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return corrections.form(lang, opened(id));
    }

    /** Keeps the correction; with faults the form comes back. */
    @POST
    @Requires(Permission.NEEDS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect correct(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return corrections.correct(lang, opened(id), sent);
    }

    private Told opened(UUID id) {
        return new Told(list.open(new NeedId(id)).orElseThrow(Refusal::notFound));
    }

    private final class Told extends CorrectableListing<Need, NeedDraft> {
        private final OpenedListing<Need> opened;

        private Told(OpenedListing<Need> opened) {
            super(opened.listing(), "need");
            this.opened = opened;
        }

        @Override
        public FilledForm filled() {
            return views.filled(opened);
        }

        @Override
        public NeedDraft read(Answers answers) {
            String language = opened.contact().language();
            questions.childAlone(answers, language).ifPresent(child -> alertLead.alert(child, EntryPoint.CORRECTION));
            return questions.read(answers, EntryPoint.CORRECTION, language);
        }

        @Override
        public void change(NeedDraft corrected) {
            changeNeed.change(opened.listing().id(), corrected, version());
        }
    }
}
