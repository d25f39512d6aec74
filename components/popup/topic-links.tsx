import { TOPICS, type Topic } from '@/lib/types/faq';
import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';

/** The topics to browse by; those without an entry are left out. */
export function TopicLinks({ current }: { readonly current: Topic | undefined }) {
  const { strings, entries } = usePopup();
  const topics = TOPICS.filter((topic) => entries.some((entry) => entry.topic === topic));
  return (
    <nav class="topics" aria-label={strings.topics}>
      <PlaceLink to={{ view: 'home' }} class="chip" current={current === undefined}>
        {strings.allTopics}
      </PlaceLink>
      {topics.map((topic) => (
        <PlaceLink key={topic} to={{ view: 'home', topic }} class="chip" current={topic === current}>
          {strings.topic[topic]}
        </PlaceLink>
      ))}
    </nav>
  );
}
