package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.UUID;
import org.teranga.platform.identity.Role;
import org.teranga.platform.json.Json;

/** Asks for what a second person confirms about a member. */
@ApplicationScoped
class AskAboutMember {
    private final MemberRolesAct roles;
    private final MemberResumeAct resume;
    private final MemberRemoveAct remove;

    @Inject
    AskAboutMember(MemberRolesAct roles, MemberResumeAct resume, MemberRemoveAct remove) {
        this.roles = roles;
        this.resume = resume;
        this.remove = remove;
    }

    void roles(UUID subject, RoleChange change) {
        JsonObject details = Json.createObjectBuilder()
                .add(
                        "add",
                        array(change.added().stream().sorted().map(Role::name).toList()))
                .add(
                        "drop",
                        array(change.dropped().stream().sorted().map(Role::name).toList()))
                .add("languages", array(change.languages()))
                .build();
        roles.ask(subject, details);
    }

    void resume(UUID subject) {
        resume.ask(subject, JsonValue.EMPTY_JSON_OBJECT);
    }

    void remove(UUID subject) {
        remove.ask(subject, JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonArray array(Collection<String> words) {
        return Json.createArrayBuilder(words).build();
    }
}
