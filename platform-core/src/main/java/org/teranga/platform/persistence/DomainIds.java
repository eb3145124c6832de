package org.teranga.platform.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;

/** Reads an id as the domain has it, a record of one UUID that is called {@code value}, out of the one column that it is. */
final class DomainIds implements ColumnMapperFactory {
    /** Whether this is the type of such an id. */
    static boolean has(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getType() == UUID.class
                && components[0].getName().equals("value");
    }

    @Override
    public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
        Class<?> id = GenericTypes.getErasedType(type);
        return has(id) ? Optional.of(reader(id)) : Optional.empty();
    }

    private static <T> ColumnMapper<T> reader(Class<T> type) {
        Constructor<T> made = constructor(type);
        return (row, at, context) -> {
            UUID id = row.getObject(at, UUID.class);
            return id == null ? null : made(made, id);
        };
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            Constructor<T> made = type.getDeclaredConstructor(UUID.class);
            made.setAccessible(true);
            return made;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T made(Constructor<T> constructor, UUID id) {
        try {
            return constructor.newInstance(id);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("no " + constructor.getDeclaringClass() + " was made of " + id, failure);
        }
    }
}
