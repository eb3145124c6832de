package org.teranga.tenantadmin.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.AssociationContact;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.tenantadmin.region.AskedRegions;
import org.teranga.tenantadmin.region.RegionChoice;
import org.teranga.tenantadmin.wording.ChangeTexts;

/**
 * The pages where an administrator says where the association works, and by which telephone it is reached: ticks departments, or finds them
 * around a place.
 */
@Path("/{lang: [a-z]{2,3}}/admin/where")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.SETTINGS_EDIT)
public class WherePages {
    private static final String PAGE = "tenantadmin/start/where";
    private static final String TELEPHONE = "telephone";
    private static final int LONGEST = 100;

    private final SaveRegions save;
    private final AskedRegions asked;
    private final SentForms forms;
    private final PageContexts contexts;
    private final ChangeTexts texts;

    @Inject
    WherePages(SaveRegions save, AskedRegions asked, SentForms forms, PageContexts contexts, ChangeTexts texts) {
        this.texts = texts;
        this.save = save;
        this.asked = asked;
        this.forms = forms;
        this.contexts = contexts;
    }

    /** The departments as they are. */
    @MenuEntry(menu = Menu.ADMIN, key = "where.nav", order = 55, icon = "pin", section = "admin.group.work")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage where() {
        List<String> regions = TenantContext.required().regions();
        Map<String, List<String>> values = new HashMap<>();
        values.put("regions", regions);
        values.put("km", List.of("50"));
        values.put(TELEPHONE, List.of(contexts.reach().telephone()));
        if (regions.isEmpty()) {
            values.put("everywhere", List.of("yes"));
        }
        return page(new FilledForm(values, List.of()), "", 200);
    }

    /** Looks around a place, or saves. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect send(Answers sent) {
        try {
            if ("around".equals(sent.first("do"))) {
                AskedRegions.Around around = asked.around(sent);
                return page(forms.again(around.ticked(), List.of()), around.found(), 200);
            }
            List<FieldError> errors = new ArrayList<>();
            List<String> regions = AskedRegions.chosen(sent, errors);
            String telephone = telephone(sent, errors);
            if (!errors.isEmpty()) {
                throw Refusal.invalid(errors);
            }
            save.save(regions);
            if (!telephone.isEmpty() && !telephone.equals(contexts.reach().telephone())) {
                texts.wordOnce(AssociationContact.TELEPHONE, telephone);
            }
            return new Redirect(start() + "?happened=where#where");
        } catch (Invalid faulty) {
            return page(forms.again(sent, faulty.errors()), "", RefusalStatus.of(faulty));
        }
    }

    /** What was typed, with a number to dial in it; empty where nothing was: a number that stands is taken away among the texts. */
    private static String telephone(Answers sent, List<FieldError> errors) {
        String typed = sent.first(TELEPHONE).strip();
        boolean dials = !new AssociationContact(typed, "").dial().isEmpty();
        if (!typed.isEmpty() && !dials || typed.length() > LONGEST) {
            errors.add(FieldError.of(TELEPHONE, "where.fault.telephone"));
        }
        return typed;
    }

    private HtmlPage page(FilledForm form, String around, int status) {
        String action = "/" + contexts.language().tag() + "/admin/where";
        RegionChoice choice = RegionChoice.of(form.values().getOrDefault("regions", List.of()), around);
        return new HtmlPage(PAGE, new WhereView(action, start(), form, choice), status);
    }

    private String start() {
        return "/" + contexts.language().tag() + "/admin/start";
    }
}
