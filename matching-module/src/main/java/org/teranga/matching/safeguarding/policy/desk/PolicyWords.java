package org.teranga.matching.safeguarding.policy.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.OwnCheck;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.WhoComes;
import org.teranga.matching.safeguarding.policy.version.CheckNames;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.theme.PageContexts;

/** A policy in the words of the page. */
@ApplicationScoped
class PolicyWords {
    private final CheckNames names;
    private final PageContexts contexts;

    @Inject
    PolicyWords(CheckNames names, PageContexts contexts) {
        this.names = names;
        this.contexts = contexts;
    }

    String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }

    /** The page's address, which all others of it follow. */
    String href() {
        return "/" + contexts.language().tag() + "/admin/policy";
    }

    String kind(String kind) {
        return text("kind." + kind);
    }

    /** What is asked for each kind of help, the floor among it. */
    List<PolicyView.AskedKind> kinds(Policy policy) {
        Map<String, OwnCheck> own = own(policy);
        return FloorOfHelp.kinds().stream()
                .map(kind -> new PolicyView.AskedKind(
                        kind,
                        kind(kind),
                        FloorOfHelp.with(kind, policy.asks(kind)).stream()
                                .map(ask -> line(kind, ask, own))
                                .toList()))
                .toList();
    }

    /** What one policy asks more, and less, than another. */
    List<String> changes(Policy before, Policy after) {
        List<String> changes = new ArrayList<>();
        for (String kind : FloorOfHelp.kinds()) {
            List<Ask> old = FloorOfHelp.with(kind, before.asks(kind));
            List<Ask> fresh = FloorOfHelp.with(kind, after.asks(kind));
            fresh.stream()
                    .filter(ask -> !old.contains(ask))
                    .forEach(ask -> changes.add(text("policy.change.more", kind(kind), sentence(ask, own(after)))));
            old.stream()
                    .filter(ask -> !fresh.contains(ask))
                    .forEach(ask -> changes.add(text("policy.change.less", kind(kind), sentence(ask, own(before)))));
        }
        return changes;
    }

    /** The floor of a kind of help, in sentences. */
    List<String> floor(String kind) {
        return FloorOfHelp.of(kind).stream()
                .map(line -> sentence(line.ask(), Map.of()))
                .toList();
    }

    /** What can be asked: the empty answer leaves a row out. */
    List<PolicyLinesView.LineOption> checks(Policy policy) {
        Map<String, OwnCheck> own = own(policy);
        return Stream.concat(
                        Stream.of(new PolicyLinesView.LineOption("", text("policy.nothing"))),
                        Stream.concat(CheckCode.KNOWN.stream(), own.keySet().stream())
                                .map(code -> new PolicyLinesView.LineOption(code, names.of(code, own))))
                .toList();
    }

    List<PolicyLinesView.LineOption> of(String kind) {
        return Arrays.stream(AskedOf.values())
                .filter(of -> of == AskedOf.HELPER || kind.equals("housing"))
                .map(of -> new PolicyLinesView.LineOption(of.code(), text("policy.of." + of.code())))
                .toList();
    }

    List<PolicyLinesView.LineOption> before() {
        return Arrays.stream(AskedBefore.values())
                .map(one -> new PolicyLinesView.LineOption(one.code(), text("policy.before." + one.code())))
                .toList();
    }

    List<PolicyLinesView.LineOption> only() {
        return Stream.concat(
                        Stream.of(new PolicyLinesView.LineOption("", text("policy.always"))),
                        Arrays.stream(WhoComes.values())
                                .map(one ->
                                        new PolicyLinesView.LineOption(one.code(), text("policy.only." + one.code()))))
                .toList();
    }

    List<PolicyLinesView.LineOption> evidence() {
        return Ask.EVIDENCE.stream()
                .map(code -> new PolicyLinesView.LineOption(code, text("check.basis." + code)))
                .toList();
    }

    /** Of the team only whoever may record anything can be named. */
    List<PolicyLinesView.LineOption> recorders() {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.QUALIFICATIONS_GRANT))
                .map(role -> new PolicyLinesView.LineOption(role.code(), text("role." + role.code())))
                .toList();
    }

    private PolicyView.AskedLine line(String kind, Ask ask, Map<String, OwnCheck> own) {
        return new PolicyView.AskedLine(
                names.of(ask.check(), own),
                text("policy.of." + ask.of().code()),
                text("policy.before." + ask.before().code()),
                ask.months(),
                ask.renewDays(),
                ask.only() == null ? "" : text("policy.only." + ask.only().code()),
                ask.recordedBy().stream()
                        .sorted()
                        .map(role -> text("role." + role))
                        .collect(Collectors.joining(text("ui.comma"))),
                FloorOfHelp.of(kind).stream().anyMatch(floor -> ask.covers(floor.ask())));
    }

    private String sentence(Ask ask, Map<String, OwnCheck> own) {
        return text(
                "policy.sentence",
                names.of(ask.check(), own),
                text("policy.of." + ask.of().code()),
                text("policy.before." + ask.before().code()));
    }

    private static Map<String, OwnCheck> own(Policy policy) {
        return policy.own().stream().collect(Collectors.toMap(OwnCheck::code, own -> own));
    }
}
