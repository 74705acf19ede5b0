package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Offices;

/** The leaders whom an article has meant so far, for phrases that point back to them: «نظيره المصري», «الرئيسان». */
final class Referents {
    /** Pointing back further than this paragraph and the one before is nobody's style. */
    private static final int PARAGRAPHS = 1;

    private static final Set<Role> HEADS = EnumSet.of(
            Role.PRESIDENT,
            Role.KING,
            Role.EMIR,
            Role.SULTAN,
            Role.CROWN_PRINCE,
            Role.PRIME_MINISTER,
            Role.COUNCIL_CHAIR);

    private final OfficeHolders holders;
    private final Offices offices;
    private final List<Referent> all = new ArrayList<>();

    /** @param role the office in which the leader was meant, null for a name alone */
    private record Referent(String leader, @Nullable Role role, int paragraph, int sentence) {}

    Referents(OfficeHolders holders, Offices offices) {
        this.holders = holders;
        this.offices = offices;
    }

    void add(String leader, @Nullable Role role, int paragraph, int sentence) {
        all.add(new Referent(leader, role, paragraph, sentence));
    }

    /** Somebody who is not named is spoken of, so that a phrase may point back to him. */
    void addUnknown(int paragraph, int sentence) {
        all.add(new Referent("", null, paragraph, sentence));
    }

    private Set<Role> roles(Referent referent) {
        return referent.role == null ? holders.rolesOf(referent.leader) : EnumSet.of(referent.role);
    }

    /**
     * The holder of the office that the last person before holds in another country: the last in this sentence, else the only
     * one in the sentence before.
     *
     * @param goesOn the sentence opens its paragraph and goes on with the speaker of the paragraph before
     */
    @Nullable
    Speaker counterpart(String country, int paragraph, int sentence, boolean goesOn) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Referent last = all.get(i);
            boolean before = goesOn && last.paragraph == paragraph - 1;
            if (!before && (last.paragraph != paragraph || last.sentence < sentence - 1)) {
                return null;
            }
            if ((before || last.sentence < sentence) && !isAlone(last, country)) {
                return null;
            }
            if (!offices.servedBy(last.leader).contains(country)) {
                return only(roles(last), country);
            }
        }
        return null;
    }

    /** Whether his sentence means nobody else, the counterpart himself apart. */
    private boolean isAlone(Referent referent, String country) {
        return all.stream()
                .filter(r -> r.paragraph == referent.paragraph && r.sentence == referent.sentence)
                .allMatch(r -> r.leader.equals(referent.leader)
                        || offices.servedBy(r.leader).contains(country)
                        || offices.servedBy(referent.leader).contains(country));
    }

    private @Nullable Speaker only(Set<Role> roles, String country) {
        Speaker found = null;
        for (Role role : roles) {
            Speaker holder = holders.holder(new OfficePhrase(role, country, 0));
            if (holder != null && found != null && !holder.equals(found)) {
                return null;
            }
            found = holder == null ? found : holder;
        }
        return found;
    }

    /** The holder of an office in the country of the last person before in the sentence. */
    @Nullable
    Speaker own(Role role, int paragraph, int sentence) {
        if (all.isEmpty()) {
            return null;
        }
        Referent last = all.get(all.size() - 1);
        Set<String> countries = offices.servedBy(last.leader);
        boolean here = last.paragraph == paragraph && last.sentence == sentence;
        return here && countries.size() == 1
                ? holders.holder(new OfficePhrase(role, countries.iterator().next(), 0))
                : null;
    }

    /** All heads of state or government meant in this paragraph and the one before, else in the text so far, if so many. */
    List<Speaker> heads(int count, int paragraph) {
        List<Speaker> near = heads(paragraph - PARAGRAPHS);
        List<Speaker> found = near.size() == count ? near : heads(0);
        return found.size() == count ? found : List.of();
    }

    private List<Speaker> heads(int fromParagraph) {
        Set<Speaker> found = new LinkedHashSet<>();
        for (Referent referent : all) {
            Speaker leader = referent.paragraph < fromParagraph ? null : holders.speaker(referent.leader);
            if (leader != null && roles(referent).stream().anyMatch(HEADS::contains)) {
                found.add(leader);
            }
        }
        return List.copyOf(found);
    }

    /** The last person meant in the sentence. */
    @Nullable
    Speaker last(int paragraph, int sentence) {
        Referent last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null && last.paragraph == paragraph && last.sentence == sentence
                ? holders.speaker(last.leader)
                : null;
    }

    /**
     * The last so many different ministers meant in this paragraph and the one before, all for foreign affairs or all for
     * defence. Where that leaves a doubt «الوزيران» are the foreign ministers, but in no text that means a defence minister.
     */
    List<Speaker> ministers(int count, int paragraph) {
        List<Speaker> near = ministers(count, paragraph - PARAGRAPHS, count);
        List<Speaker> found = near.isEmpty() ? ministers(count, 0, Integer.MAX_VALUE) : near;
        boolean defence = all.stream()
                .anyMatch(r -> holders.speaker(r.leader) != null && roles(r).contains(Role.DEFENCE_MINISTER));
        return found.isEmpty() && !defence ? holders(Role.FOREIGN_MINISTER, count, paragraph) : found;
    }

    /** All ministers meant since a paragraph, the last ones first, up to a limit; none when they are not so many of one kind. */
    private List<Speaker> ministers(int count, int fromParagraph, int limit) {
        Set<Speaker> found = new LinkedHashSet<>();
        Set<Role> shared = EnumSet.of(Role.FOREIGN_MINISTER, Role.DEFENCE_MINISTER);
        for (int i = all.size() - 1; i >= 0 && all.get(i).paragraph >= fromParagraph && found.size() < limit; i--) {
            Speaker leader = holders.speaker(all.get(i).leader);
            Set<Role> roles = leader == null ? Set.of() : roles(all.get(i));
            if (leader != null && (roles.contains(Role.FOREIGN_MINISTER) || roles.contains(Role.DEFENCE_MINISTER))) {
                found.add(leader);
                shared.retainAll(roles);
            }
        }
        return found.size() == count && !shared.isEmpty() ? List.copyOf(found) : List.of();
    }

    /**
     * The last so many different holders of an office, else the holders in the last so many countries, if all were meant in
     * this paragraph or the one before. They may stand further above: when no other holder of the office was meant in the
     * text so far, nobody else can be.
     */
    List<Speaker> holders(Role role, int count, int paragraph) {
        Set<Speaker> found = new LinkedHashSet<>();
        Set<String> countries = new LinkedHashSet<>();
        for (int i = all.size() - 1; i >= 0 && paragraph - all.get(i).paragraph <= PARAGRAPHS; i--) {
            Referent referent = all.get(i);
            Speaker leader = holders.speaker(referent.leader);
            if (leader != null && found.size() < count && roles(referent).contains(role)) {
                found.add(leader);
            }
            if (countries.size() < count) {
                countries.addAll(offices.servedBy(referent.leader));
            }
        }
        if (found.size() < count && countries.size() == count) {
            found.clear();
            for (String country : countries) {
                Speaker holder = holders.holder(new OfficePhrase(role, country, 0));
                if (holder != null) {
                    found.add(holder);
                }
            }
        }
        if (found.size() != count) {
            found.clear();
            for (Referent referent : all) {
                Speaker leader = holders.speaker(referent.leader);
                if (leader != null && roles(referent).contains(role)) {
                    found.add(leader);
                }
            }
        }
        return found.size() == count ? List.copyOf(found) : List.of();
    }
}
