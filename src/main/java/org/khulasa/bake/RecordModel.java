package org.khulasa.bake;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khulasa.lang.Language;

/**
 * A record as a template sees it: its components and its other methods without arguments, by name; a language is seen in the
 * same way. FreeMarker's own wrapper looks every class up in a cache and calls methods by reflection; here each is a
 * compiled function.
 */
final class RecordModel implements TemplateHashModel, WrapperTemplateModel, AdapterTemplateModel {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode");

    private static final ClassValue<Map<String, Function<Object, @Nullable Object>>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, @Nullable Object>> computeValue(Class<?> type) {
            Map<String, Function<Object, @Nullable Object>> functions = new HashMap<>();
            for (Method method : type.getDeclaredMethods()) {
                boolean member = Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && !OF_EVERY_OBJECT.contains(method.getName());
                if (member) {
                    functions.put(name(method), function(method));
                }
            }
            return functions;
        }
    };

    private final Object record;
    private final Wrapper wrapper;
    private final Map<String, Function<Object, @Nullable Object>> members;

    private RecordModel(Object record, Wrapper wrapper) {
        this.record = record;
        this.wrapper = wrapper;
        this.members = MEMBERS.get(record.getClass());
    }

    /** FreeMarker's default wrapper, but for records and languages. */
    static final class Wrapper extends DefaultObjectWrapper {
        Wrapper(Version version) {
            super(version);
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            return value instanceof Record || value instanceof Language
                    ? new RecordModel(value, this)
                    : super.wrap(value);
        }
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Function<Object, @Nullable Object> member = members.get(name);
        return member == null ? null : wrapper.wrap(member.apply(record));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getWrappedObject() {
        return record;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return record;
    }

    /** {@code arabic} for {@code isArabic}, as templates write it. */
    private static String name(Method method) {
        String name = method.getName();
        return name.matches("is[A-Z].*") ? name.substring(2).toLowerCase(Locale.ROOT) : name;
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> function(Method method) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(method);
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("a template's record must be public: " + method, e);
        }
    }
}
