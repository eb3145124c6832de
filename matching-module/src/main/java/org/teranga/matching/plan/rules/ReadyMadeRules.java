package org.teranga.matching.plan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.json.Json;

/**
 * Rule sets to begin with, for what associations mostly do. They lie in {@code ready-made.json}, by their names, in the order in which
 * they are offered; what each is for stands in the messages {@code rules.set.<name>} and {@code rules.set.<name>.text}.
 */
@ApplicationScoped
public class ReadyMadeRules {
    /** The set in which every kind of help goes by its own rules. */
    static final String BY_KIND = "by_kind";

    private static final String FILE = "ready-made.json";

    private final Map<String, RuleSet> sets;

    /** Reads them; what is wrong with one is told at the start. */
    public ReadyMadeRules() {
        this.sets = Collections.unmodifiableMap(read());
    }

    /** All of them by their names, in their order. */
    public Map<String, RuleSet> all() {
        return sets;
    }

    /** The one of this name. */
    public Optional<RuleSet> named(String name) {
        return Optional.ofNullable(sets.get(name));
    }

    /** What to begin with for one kind of help; empty for homes, for which the sets themselves are. */
    public Optional<KindRules> ofKind(Kind kind) {
        return named(BY_KIND).flatMap(rules -> Optional.ofNullable(rules.kinds().get(kind)));
    }

    private static Map<String, RuleSet> read() {
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        try (InputStream file = Objects.requireNonNull(ReadyMadeRules.class.getResourceAsStream(FILE), FILE);
                JsonReader reader = Json.createReader(file)) {
            for (Map.Entry<String, ?> one : reader.readObject().entrySet()) {
                JsonObject rules = (JsonObject) one.getValue();
                sets.put(one.getKey(), RuleJson.read(rules.toString(), 1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sets;
    }
}
