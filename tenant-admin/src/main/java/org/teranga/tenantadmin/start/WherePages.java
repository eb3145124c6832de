package org.teranga.tenantadmin.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.SentForms;
import org.teranga.tenantadmin.region.AskedRegions;
import org.teranga.tenantadmin.region.RegionChoice;

/** Where an association works: an administrator ticks departments, or finds them around a place. */
@Path("/{lang: [a-z]{2,3}}/admin/where")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.SETTINGS_EDIT)
public class WherePages {
    private static final String PAGE = "tenantadmin/start/where";

    private final SaveRegions save;
    private final AskedRegions asked;
    private final SentForms forms;
    private final PageContexts contexts;

    @Inject
    WherePages(SaveRegions save, AskedRegions asked, SentForms forms, PageContexts contexts) {
        this.save = save;
        this.asked = asked;
        this.forms = forms;
        this.contexts = contexts;
    }

    /** The departments as they are. */
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage where() {
        List<String> regions = TenantContext.required().regions();
        Map<String, List<String>> values = new HashMap<>();
        values.put("regions", regions);
        values.put("km", List.of("50"));
        if (regions.isEmpty()) {
            values.put("everywhere", List.of("yes"));
        }
        return page(new FilledForm(values, List.of()), "", 200);
    }

    /** Looks around a place, or saves. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object send(MultivaluedMap<String, String> sent) {
        try {
            if ("around".equals(sent.getFirst("do"))) {
                String found = asked.around(sent);
                return page(forms.again(sent, List.of()), found, 200);
            }
            List<FieldError> errors = new ArrayList<>();
            List<String> regions = AskedRegions.chosen(sent, errors);
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            save.save(regions);
            return Response.seeOther(URI.create(start() + "?happened=where#where"))
                    .build();
        } catch (Problem faulty) {
            if (faulty.errors().isEmpty()) {
                throw faulty;
            }
            return page(forms.again(sent, faulty.errors()), "", faulty.status());
        }
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
