package org.teranga.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of words as a {@code text[]} of PostgreSQL. */
@Converter
public class WordsColumn implements AttributeConverter<List<String>, Object> {
    /** The array as PostgreSQL writes it; the driver leaves its type to the server. */
    @Override
    public Object convertToDatabaseColumn(@Nullable List<String> words) {
        return words == null ? "{}" : literal(words);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable Object column) {
        return switch (column) {
            case null -> List.of();
            case Array array -> words(array);
            case String[] words -> List.of(words);
            default -> throw new IllegalStateException("no list of words: " + column.getClass());
        };
    }

    static String literal(List<String> words) {
        return words.stream()
                .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static List<String> words(Array array) {
        try {
            return List.of((String[]) array.getArray());
        } catch (SQLException failure) {
            throw new IllegalStateException("a list of words cannot be read", failure);
        }
    }
}
