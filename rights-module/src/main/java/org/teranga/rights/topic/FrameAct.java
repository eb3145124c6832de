package org.teranga.rights.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ConfirmedAct;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.RightsDesk;

/** A page that readers have seen is taken away, brought back, or shown to others: one person asks, another confirms. */
@ApplicationScoped
class FrameAct implements ConfirmedAct {
    static final String CODE = "rights_frame";

    private final Library library;
    private final WriteDocument write;
    private final ReviewDocument review;
    private final RightsDesk desk;

    @Inject
    FrameAct(Library library, WriteDocument write, ReviewDocument review, RightsDesk desk) {
        this.library = library;
        this.write = write;
        this.review = review;
        this.desk = desk;
    }

    static JsonObject retire(@Nullable UUID successor) {
        JsonObjectBuilder details = Json.createObjectBuilder().add("do", "retire");
        return (successor == null ? details : details.add("successor", successor.toString())).build();
    }

    static JsonObject back() {
        return Json.createObjectBuilder().add("do", "back").build();
    }

    static JsonObject describe(Set<String> labels, int days) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        labels.forEach(all::add);
        return Json.createObjectBuilder()
                .add("do", "describe")
                .add("labels", all)
                .add("days", days)
                .build();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean mayConfirm(CurrentPerson person) {
        return person.may(Permission.RIGHTS_EDIT);
    }

    @Override
    public List<Object> arguments(ActInWaiting act) {
        return List.of(
                desk.text("publishing.frame." + act.details().getString("do")),
                library.find(act.subject())
                        .map(document -> library.book(document).title(desk.language()))
                        .orElse(""),
                labels(act).stream()
                        .map(label -> label.startsWith(RightsKinds.DEPARTMENT)
                                ? label.substring(label.indexOf(':') + 1)
                                : desk.text("rightsdesk." + label.replace(':', '.')))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public String path(ActInWaiting act) {
        return library.find(act.subject())
                .map(document -> "/desk/rights/" + DeskKey.of(document) + "/frame")
                .orElse("");
    }

    @Override
    public void perform(ActInWaiting act, Actor confirmer) {
        Document document = library.find(act.subject()).orElseThrow(Refusal::notFound);
        JsonObject details = act.details();
        switch (details.getString("do")) {
            case "retire" ->
                review.retire(
                        document.id(),
                        details.containsKey("successor") ? UUID.fromString(details.getString("successor")) : null);
            case "back" -> review.bringBack(document.id());
            default -> write.describe(document.id(), labels(act), details.getInt("days"), act.askedBy());
        }
    }

    private static Set<String> labels(ActInWaiting act) {
        return act.details().containsKey("labels")
                ? act.details().getJsonArray("labels").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }
}
